import Annotations
import Testing

/// How a statement is filled from another one, from entities and from defaults.
@Suite struct CompletedStatementTests {
  let base: Statement = [
    "source": "official", "speaker": "zelensky", "via": "kremlin", "target": "sanctions",
    "stance": "oppose",
  ]

  @Test func whatIsNotNamedIsCopied() throws {
    var expected = base
    expected["stance"] = "support"
    #expect(try GivenWords(["support"]).completed(over: base) == expected)
  }

  @Test func givenSourceDropsCopiedSpeakerAndVia() throws {
    #expect(
      try GivenWords(["narrator"]).completed(over: base)
        == ["source": "narrator", "target": "sanctions", "stance": "oppose"])
  }

  @Test func givenSpeakerDropsCopiedViaAndBringsItsSource() throws {
    #expect(
      try GivenWords(["lysenko"]).completed(over: base)
        == ["source": "expert", "speaker": "lysenko", "target": "sanctions", "stance": "oppose"])
  }

  @Test func speakerWithoutSourceLabelKeepsTheCopiedSource() throws {
    let statement = try GivenWords(["petrenko"]).completed(over: base)
    #expect(statement["source"] == "official")
    #expect(statement["speaker"] == "petrenko")
  }

  @Test func sourceLabelUnknownToTheCodebookIsNotUsed() throws {
    #expect(try GivenWords(["orlova"]).completed(over: base)["source"] == "official")
  }

  @Test func givenSourceStandsBesideAGivenSpeaker() throws {
    let statement = try GivenWords(["narrator", "zelensky", "oppose"]).completed(over: nil)
    #expect(statement["source"] == "narrator")
    #expect(statement["speaker"] == "zelensky")
  }

  @Test func givenViaStaysWithAGivenSource() throws {
    let statement = try GivenWords(["narrator", "via=kremlin"]).completed(over: base)
    #expect(statement["via"] == "kremlin")
    #expect(statement["speaker"] == nil)
  }

  @Test func givenViaAloneDropsNothing() throws {
    let statement = try GivenWords(["via=Reuters"]).completed(over: base)
    #expect(statement["speaker"] == "zelensky")
    #expect(statement["source"] == "official")
  }

  @Test func copiedSpeakerFillsNoSource() {
    #expect(throws: CodingProblem.missing(["source"])) {
      try GivenWords(["oppose"]).completed(over: ["speaker": "zelensky"])
    }
  }

  @Test func defaultFillsWhatIsStillOpen() throws {
    let statement = try GivenWords(["support", "narrator"]).completed(over: nil)
    #expect(statement == ["source": "narrator", "target": "talks", "stance": "support"])
  }

  @Test func copiedValueGoesBeforeTheDefault() throws {
    #expect(try GivenWords(["support"]).completed(over: base)["target"] == "sanctions")
  }

  @Test(arguments: [
    (Variable.topics, "grain,energy", Statement.Value.set(["energy", "grain"])),
    (Variable.weight, "2", .number("2")),
  ])
  func defaultHasTheVariablesKind(variable: Variable, text: String, value: Statement.Value) throws {
    var variable = variable
    variable.defaultValue = text
    let codebook = Codebook(name: "one", version: 1, codesHeadline: false, variables: [variable])
    #expect(try GivenWords(codebook: codebook).completed(over: nil)[variable.id] == value)
  }

  @Test func allMissingVariablesAreNamed() {
    #expect(throws: CodingProblem.missing(["source", "stance"])) {
      try GivenWords(["talks"]).completed(over: nil)
    }
  }

  @Test func valuesStandInTheCodebooksOrder() throws {
    let statement = try GivenWords(["support", "talks", "official"]).completed(over: ["old": "x"])
    #expect(statement.entries.map(\.variable) == ["source", "target", "stance", "old"])
  }

  @Test func givenSetReplacesTheCopiedOne() throws {
    var base = base
    base["topics"] = .set(["energy", "border"])
    #expect(try GivenWords(["grain"]).completed(over: base)["topics"] == .set(["grain"]))
  }
}
