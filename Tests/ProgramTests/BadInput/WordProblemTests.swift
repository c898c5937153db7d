import Testing

/// Words that cannot be understood, or that do not make a statement.
@Suite struct WordProblemTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  private func tag(_ words: String...) throws -> Outcome {
    try desk.keepingFiles {
      try desk.postil("run", "-", input: "open talks\ntag \(words.joined(separator: " "))\n")
    }
  }

  @Test func unknownLabelIsRefusedWithTheNearest() throws {
    let outcome = try tag("1", "suport", "official")
    #expect(outcome == .refused("-:2: unknown label 'suport'; did you mean 'support'?"))
  }

  @Test func labelLikeNoOtherIsRefusedWithAWayToTheLabels() throws {
    let outcome = try tag("1", "xylophone", "official")
    #expect(
      outcome
        == .refused(
          "-:2: unknown label 'xylophone'; codebook lists the labels; names go behind speaker="))
  }

  @Test func missingVariableIsNamed() throws {
    let outcome = try tag("1", "support")
    #expect(
      outcome
        == .refused(
          "-:2: a statement needs source; help tag shows how it is given; codebook lists the labels"
        ))
  }

  @Test func twoLabelsOfOneVariableAreRefused() throws {
    let outcome = try tag("1", "support", "oppose", "official")
    #expect(
      outcome
        == .refused(
          "-:2: 'stance' is given twice: 'support' and 'oppose'; a second statement is added with also"
        ))
  }

  @Test func openQuotationIsRefusedWithItsColumn() throws {
    let outcome = try tag("1", "support", "official", "speaker='The mayor")
    #expect(
      outcome
        == .refused(
          "-:2: the quotation mark ' in column 32 is not closed; close it, or put a backslash before it"
        ))
  }

  @Test func labelOfAnotherVariableIsRefused() throws {
    let outcome = try tag("1", "stance=official", "source=official")
    #expect(
      outcome
        == .refused(
          "-:2: 'official' is no label of 'stance'; its labels are oppose, neutral, support, unclear"
        ))
  }

  @Test func unitOutOfRangeIsRefusedWithTheRange() throws {
    let outcome = try tag("6", "support", "official")
    #expect(outcome == .refused("-:2: article 'talks' has no unit 6; its units are 0 to 5"))
  }

  @Test func rangeBeyondTheEndIsRefusedAsAWhole() throws {
    let outcome = try tag("4-6", "support", "official")
    #expect(outcome == .refused("-:2: article 'talks' has no unit 6; its units are 0 to 5"))
  }

  @Test func numberTooLargeForAnyUnitIsRefused() throws {
    #expect(try tag("99999999999999999999", "support", "official").status == 1)
  }

  @Test func unknownArticleIsRefusedWithTheNearest() throws {
    let outcome = try desk.keepingFiles { try desk.postil("show", "--article", "tlks") }
    #expect(outcome == .refused("no article 'tlks'; did you mean 'talks'?"))
  }

  @Test func pathOutOfTheCorpusIsNoArticle() throws {
    let outcome = try desk.keepingFiles {
      try desk.postil("show", "--article", "../annotations/codebook")
    }
    #expect(outcome == .refused("no article '../annotations/codebook'; articles lists them"))
  }

  @Test func mistypedCommandIsRefusedWithTheNearest() throws {
    let outcome = try desk.postil("run", "-", input: "tga 1 support official\n")
    #expect(outcome == .refused("-:1: unknown command 'tga'; did you mean 'tag'?"))
  }

  @Test(arguments: ["C", "tr_TR.UTF-8", "de_DE.ISO-8859-1", ""])
  func sentencesAreTheSameInEveryLocale(_ locale: String) throws {
    var desk = desk
    desk.environment["LANG"] = locale
    desk.environment["LC_ALL"] = locale
    desk.environment["TZ"] = "Asia/Kathmandu"
    let outcome = try desk.postil("tag", "1", "support", "oficiál", "--article", "talks")
    #expect(outcome == .refused("unknown label 'oficiál'; did you mean 'official'?"))
  }
}
