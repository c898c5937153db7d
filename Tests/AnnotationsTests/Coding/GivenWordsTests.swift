import Annotations
import Testing

/// What the words of a coding command mean.
@Suite struct GivenWordsTests {
  @Test func labelNamesItsVariable() throws {
    let given = try GivenWords(["support", "official"])
    #expect(given.statement == ["stance": "support", "source": "official"])
  }

  @Test func variableMayBeNamed() throws {
    let given = try GivenWords(["stance=support", "speaker=Olena Lysenko"])
    #expect(given.statement == ["stance": "support", "speaker": "lysenko"])
    #expect(given.words == ["stance=support", "speaker=lysenko"])
  }

  @Test(arguments: ["zelensky", "Zelenskyy", "ZELENSKY", "olena lysenko", "Olena  Lysenko"])
  func entityIsKnownByAnyNameWithoutCase(word: String) throws {
    #expect(try GivenWords([word]).statement["speaker"] != nil)
  }

  @Test func unlistedNameIsKeptAsTyped() throws {
    let given = try GivenWords(["speaker=Ursula  von der Leyen "])
    #expect(given.statement["speaker"] == "Ursula von der Leyen")
  }

  @Test func entityListsAreShared() throws {
    #expect(try GivenWords(["via=Lysenko"]).statement["via"] == "lysenko")
    #expect(try GivenWords(["speaker=the kremlin"]).statement["speaker"] == "kremlin")
  }

  @Test func labelsOfASetAddUpInTheCodebooksOrder() throws {
    #expect(
      try GivenWords(["grain", "energy", "grain"]).statement["topics"] == .set(["energy", "grain"]))
    #expect(
      try GivenWords(["topics=border,energy"]).statement["topics"] == .set(["energy", "border"]))
  }

  @Test func secondValueIsRefused() {
    #expect(
      throws: CodingProblem.givenTwice(variable: "stance", first: "support", second: "oppose")
    ) {
      try GivenWords(["support", "oppose"])
    }
  }

  @Test func unknownWordIsToldWhatWouldDo() throws {
    let problem = try #require(throws: CodingProblem.self) { try GivenWords(["suport"]) }
    guard case .unknownWord("suport", let candidates) = problem else {
      Issue.record("\(problem)")
      return
    }
    #expect(candidates.contains("support"))
    #expect(!candidates.contains("unsure"))
  }

  @Test func unknownVariableIsToldWhichThereAre() {
    let ids = Codebook.sample.variables.map(\.id)
    #expect(throws: CodingProblem.unknownVariable("mood", candidates: ids)) {
      try GivenWords(["mood=good"])
    }
    #expect(throws: CodingProblem.unknownVariable("", candidates: ids)) { try GivenWords(["=x"]) }
  }

  @Test func labelOfAnotherVariableIsRefused() {
    let labels = ["narrator", "official", "expert"]
    #expect(throws: CodingProblem.unknownLabel("support", variable: "source", candidates: labels)) {
      try GivenWords(["source=support"])
    }
  }

  @Test(arguments: ["unsure", "stance=unsure"])
  func retiredLabelIsRefused(word: String) {
    #expect(throws: CodingProblem.retiredLabel("unsure", variable: "stance")) {
      try GivenWords([word], allowingPrefixes: true)
    }
  }

  @Test func nameOfTwoEntitiesIsAmbiguous() {
    #expect(throws: CodingProblem.ambiguousWord("A. Petrenko", candidates: ["orlova", "petrenko"]))
    {
      try GivenWords(["A. Petrenko"])
    }
  }

  @Test func nameOfTwoEntitiesIsKeptAsTypedWhereItsVariableIsNamed() throws {
    #expect(try GivenWords(["speaker=A. Petrenko"]).statement["speaker"] == "A. Petrenko")
  }

  @Test(arguments: ["stance=", "speaker=", "speaker=  ", "topics=", "topics=,", "weight="])
  func emptyValueIsRefused(word: String) throws {
    let variable = String(word.prefix { $0 != "=" })
    #expect(throws: CodingProblem.emptyValue(variable: variable)) { try GivenWords([word]) }
  }
}
