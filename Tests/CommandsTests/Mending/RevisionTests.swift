import Annotations
import Corpus
import Storage
import Testing

@testable import Commands

/// Codings of texts that were replaced.
@Suite struct RevisionTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.directory.write(
      "Envoys met.\n\nThe ferry must sail again, Sollan said.\n\nRain fell.\n",
      to: "corpus/boats.txt")
    try desk.session.corpus.makeRecord(for: "corpus/boats.txt")
    desk.run("open boats", "tag 2 support sollan", "none 3", "open wire/ferry")
  }

  @Test func reportCountsCodingsWithoutAPlace() throws {
    try loseRain()
    desk.run("done --rest none")
    let table = desk.run("report --format csv").lines
    #expect(table.contains("progress,mira,place lost,1"))
    #expect(table.contains("progress,mira,coded,2"))
  }

  private func revise(_ text: String, _ counter: Int = 1) throws {
    let occasion = RevisionOccasion(
      id: Change.ID(session: "r", counter: counter), at: "2031-03-02T10:00:00Z", by: nil,
      tool: "postil/test")
    _ = try desk.session.corpus.revise(
      ReceivedFile(name: "boats.txt", bytes: Array(text.utf8)), occasion)
  }

  /// Takes the sentence of unit 3 out of the text, and goes on with the article.
  private func loseRain() throws {
    try revise("Envoys met.\n\nThe ferry must sail again, Sollan said.\n")
    desk.run("open boats")
  }

  private var layer: Layer? {
    get throws {
      try desk.session.layer(Layer.ID(annotator: try desk.session.annotator(), article: "boats"))
    }
  }

  @Test func codingsFollowTheirSentences() throws {
    try revise("New.\n\nEnvoys met.\n\nThe ferry must sail again, Sollan said.\n")
    let read = try #require(try layer)
    #expect(read.units.map(\.quote) == ["The ferry must sail again, Sollan said."])
    #expect(read.units.map(\.number.value).count == 1)
    #expect(read.orphans.map(\.quote) == ["Rain fell."])
  }

  @Test func nextChangeRecordsWhatFollowedAndOrphansStay() throws {
    try revise("New.\n\nThe ferry must sail again, Sollan said.\n")
    let before = try #require(try layer)
    desk.run("open boats", "flag 1", "open wire/ferry")
    let file = try desk.directory.text(of: "annotations/mira/boats.json")
    #expect(file.contains("Sollan said"))
    #expect(file.contains("\"orphans\""))
    let after = try #require(try layer)
    #expect(after.orphans.map(\.coding) == before.orphans.map(\.coding))
    let history = try desk.session.workspace.history(of: after.id)
    #expect(history.changes.map(\.following) == [nil, nil, .from, .to, nil])
    #expect(Set(history.changes.map(\.textHash)).count == 2)
  }

  @Test func everyCodingGoesThroughTextsThatNobodyCoded() throws {
    try revise("New.\n\nEnvoys met.\n\nThe ferry must sail again, Sollan said.\n")
    try revise("Quays closed.\n\nNew.\n\nEnvoys met.\n", 2)
    let lost = try #require(try layer)
    #expect(lost.units.isEmpty)
    #expect(
      lost.orphans.map(\.quote) == ["Rain fell.", "The ferry must sail again, Sollan said."])
    desk.run("open boats", "none 1", "open wire/ferry")
    let read = try #require(try layer)
    #expect(read.units.map(\.quote) == ["Quays closed."])
    #expect(read.orphans.map(\.coding) == lost.orphans.map(\.coding))
  }

  @Test func codingsComeBackWithTheirText() throws {
    let before = try #require(try layer).units.map(\.coding)
    try revise("The ferry must sail again, Sollan said.\n")
    try revise(
      "Envoys met.\n\nThe ferry must sail again, Sollan said.\n\nRain fell.\n", 2)
    #expect(try #require(try layer).units.map(\.coding) == before)
  }

  @Test func splitOfAnEarlierTextIsNotTakenBackInThisOne() throws {
    desk.run("open boats", "split 2 again", "open wire/ferry")
    try revise("Envoys met.\n\nThe ferry must sail again, Sollan said.\n")
    let count = try desk.session.corpus.article("boats").units.count
    #expect(desk.say("undo").hasPrefix("unit 2 of that change was split, joined or revised since"))
    let later = try Desk(session: "s2", beside: desk)
    #expect(later.say("undo") == "ok 8 boats undo 'none 3' of 2031-03-02T10:00:00Z")
    #expect(try desk.session.corpus.article("boats").units.count == count)
  }

  @Test func showTellsOfCodingsWithoutAPlace() throws {
    try loseRain()
    let words = try desk.type("show").text.plain
    #expect(words.hasSuffix("1 coding has lost its place; show all says which\n"))
    let whole = try desk.type("show all")
    #expect(whole.text.plain.hasSuffix("place lost 1: 'Rain fell.' – none\n"))
    let value = String(decoding: try #require(whole.value), as: UTF8.self)
    #expect(value.contains("\"orphans\":[{\"n\":3,"))
  }

  @Test func statusCountsCodingsWithoutAPlace() throws {
    try loseRain()
    let reply = try desk.type("status")
    #expect(reply.text.plain.contains("\n1 coding has lost its place in boats\n"))
    let value = String(decoding: try #require(reply.value), as: UTF8.self)
    #expect(value.contains("\"orphans\":1"))
  }

  @Test func codingWithoutAPlaceIsGivenUpAndBroughtBack() throws {
    try loseRain()
    #expect(desk.say("clear lost 1") == "ok 5 boats gave up place lost 1: 'Rain fell.' – none")
    #expect(try #require(try layer).orphans.isEmpty)
    #expect(desk.say("undo") == "ok 6 boats undo 'clear lost 1' of 2031-03-02T10:00:00Z")
    #expect(try #require(try layer).orphans.map(\.quote) == ["Rain fell."])
    #expect(desk.say("redo").hasPrefix("ok 7 boats redo 'clear lost 1'"))
    #expect(try #require(try layer).orphans.isEmpty)
  }

  @Test func allCodingsWithoutAPlaceAreGivenUpTogether() throws {
    try revise("Envoys met.\n")
    desk.run("open boats", "clear lost", "undo", "redo", "open wire/ferry")
    let read = try #require(try layer)
    #expect(read.orphans.isEmpty && read.units.isEmpty)
    try revise("Envoys met.\n\nRain fell.\n", 2)
    #expect(try #require(try layer).units.isEmpty)
  }

  @Test func nothingIsGivenUpThatHasItsPlace() throws {
    desk.run("open boats")
    #expect(desk.say("clear lost") == "no coding of 'boats' has lost its place")
    try loseRain()
    #expect(desk.say("clear lost 2") == "no coding number 2 has lost its place")
  }

  @Test func codingWithoutAPlaceIsPutOnAUnitAndTakenBack() throws {
    try revise("Envoys met.\n\nThe ferry must sail again, Sollan said.\n\nIt snowed.\n")
    desk.run("open boats")
    #expect(desk.say("restore lost 1 3") == "ok 6 boats#3 restored from 'Rain fell.': – none")
    let read = try #require(try layer)
    #expect(read.orphans.isEmpty && read.units.map(\.quote).last == "It snowed.")
    #expect(desk.say("undo") == "ok 8 boats#3 undo 'restore lost 1 3' of 2031-03-02T10:00:00Z")
    #expect(try #require(try layer).orphans.map(\.quote) == ["Rain fell."])
    #expect(try #require(try layer).units.map(\.number.value) == [2])
  }

  @Test func sentenceInOtherWordsIsFoundByItself() throws {
    try revise("Envoys met.\n\nThe ferry must not sail again, Sollan said.\n\nRain fell.\n")
    desk.run("open boats")
    #expect(try #require(try layer).orphans.map(\.number.value) == [2])
    #expect(desk.say("restore lost 1").hasPrefix("ok 6 boats#2 restored from 'The ferry must sail"))
    #expect(desk.say("restore lost 1") == "no coding number 1 has lost its place")
  }

  @Test func unitMustBeNamedWhereNoneIsLikeTheSentence() throws {
    try loseRain()
    #expect(desk.say("restore lost 1") == "no unit is like 'Rain fell.'; name the unit")
    #expect(desk.say("restore lost").hasPrefix("restore lost needs a number that show all gives"))
    #expect(desk.say("restore lost 1 x").hasPrefix("'x' is no unit's number"))
    #expect(desk.say("restore lost 1 9").contains("has no unit 9"))
  }

  @Test(arguments: 1...25) func noRevisionLosesACoding(seed: UInt64) throws {
    var random = SplitMix(seed)
    let first = ["Envoys met.", "The ferry must sail again, Sollan said.", "Rain fell."]
    for counter in 1...4 {
      var lines = first.shuffled(using: &random).prefix(Int.random(in: 0...3, using: &random))
      lines.append("Boat \(Int.random(in: 1...9, using: &random)) came.")
      try revise(lines.joined(separator: "\n\n") + "\n", counter)
      desk.run("open boats", counter.isMultiple(of: 2) ? "flag 1" : "status", "open wire/ferry")
      let read = try #require(try layer)
      let coded = read.units.filter(\.coding.isCoded)
      let lost = read.orphans.filter(\.coding.isCoded)
      #expect((coded + lost).map(\.quote).sorted() == first.dropFirst().sorted())
      #expect(coded.allSatisfy { lines.contains($0.quote) })
    }
  }
}
