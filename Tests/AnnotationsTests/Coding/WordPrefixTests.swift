import Annotations
import Testing

/// The beginnings of words, which are enough at the prompt.
@Suite struct WordPrefixTests {
  @Test(arguments: [
    ("sup", "support"), ("SUP", "support"), ("zel", "zelensky"), ("ole", "lysenko"),
  ])
  func onlyWordThatBeginsSoIsMeant(typed: String, meant: String) throws {
    #expect(try GivenWords([typed], allowingPrefixes: true).words == [meant])
  }

  @Test func scriptsNeedTheWholeWord() {
    #expect(throws: CodingProblem.self) { try GivenWords(["sup"]) }
  }

  @Test func severalWordsThatBeginSoAreAmbiguous() {
    #expect(
      throws: CodingProblem.ambiguousWord(
        "o", candidates: ["official", "other", "oppose", "lysenko", "orlova"].sorted())
    ) {
      do {
        _ = try GivenWords(["o"], allowingPrefixes: true)
      } catch CodingProblem.ambiguousWord(let word, let candidates) {
        throw CodingProblem.ambiguousWord(word, candidates: candidates.sorted())
      }
    }
  }

  @Test func wholeWordIsMeantEvenIfOthersBeginSo() throws {
    var codebook = Codebook.sample
    codebook.variables[3].labels.append(Label(id: "talks-about-talks"))
    var given = GivenWords(codebook: codebook)
    try given.take("talks", allowingPrefixes: true)
    #expect(given.words == ["talks"])
  }

  @Test func retiredLabelsAreNotMeant() throws {
    #expect(try GivenWords(["unc"], allowingPrefixes: true).words == ["unclear"])
    #expect(try GivenWords(["un"], allowingPrefixes: true).words == ["unclear"])
  }

  @Test func emptyWordMeansNothing() {
    #expect(throws: CodingProblem.self) { try GivenWords([""], allowingPrefixes: true) }
  }
}
