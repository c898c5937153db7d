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
    let words = ["official", "other", "oppose"]
    #expect(throws: CodingProblem.ambiguousWord("o", candidates: words)) {
      var codebook = Codebook.sample
      codebook.variables.removeAll { $0.scale == .entity }
      var given = GivenWords(codebook: codebook)
      try given.take("o", allowingPrefixes: true)
    }
  }

  @Test func labelAndEntityThatBeginSoAreAmbiguous() {
    #expect(throws: CodingProblem.ambiguousWord("or", candidates: ["orient", "orlova"])) {
      var codebook = Codebook.sample
      codebook.variables[0].labels.append(Label(id: "orient"))
      var given = GivenWords(codebook: codebook)
      try given.take("or", allowingPrefixes: true)
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
