import Annotations
import Testing

@testable import Commands

/// What a line is guessed to go on with.
struct HintTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    desk.run("open wire/ferry")
  }

  private func hint(_ line: String, after lines: String...) -> Hint? {
    var used = UsedWords()
    for line in lines { used.note(line) }
    return CommandCompleter(desk.session, used: used).hint(for: line)
  }

  @Test func emptyLineHasNone() {
    #expect(hint("", after: "tag support official") == nil)
  }

  @Test func commandUsedLastIsTheLikeliest() {
    #expect(hint("re", after: "redo", "restore 1") == Hint("store"))
    #expect(hint("re") == nil)
    #expect(hint("und") == Hint("o"))
  }

  @Test func statementGoesOnLikeTheLastOne() {
    #expect(hint("tag ", after: "t support official") == Hint("support"))
    #expect(hint("tag 7 support ", after: "tag 3 support official") == Hint("official"))
    #expect(hint("tag off", after: "tag support official") == Hint("icial"))
  }

  @Test func whatWasSaidIsNotHintedAgain() {
    #expect(hint("tag oppose ", after: "tag support official") == Hint("official"))
    #expect(hint("tag oppose sollan ", after: "tag support official") == nil)
  }

  @Test func namesAreQuoted() {
    #expect(
      hint("tag support official ", after: "tag support official speaker='Ria Colm'")
        == Hint("'speaker=Ria Colm'"))
  }

  @Test func firstVariableThatIsMissingIsNamedWithItsLabels() {
    let sources = Hint("source: narrator|official|expert|citizen", isTakeable: false)
    let stances = Hint("stance: oppose|neutral|support|unclear", isTakeable: false)
    #expect(hint("tag ") == sources)
    #expect(hint("tag official ") == stances)
    #expect(hint("tag sollan ") == stances)
  }

  @Test func otherCommandsRepeatTheirWords() {
    #expect(hint("open ", after: "open wire/ferry") == Hint("wire/ferry"))
    #expect(hint("open l", after: "open wire/ferry") == nil)
    #expect(hint("round ", after: "round close pilot") == Hint("close"))
  }

  @Test(arguments: ["note 3 su", "xyzzy ", "tag 'sup", "goto "])
  func whereNothingCanBeForeseenNothingIsHinted(line: String) {
    #expect(hint(line, after: "note 3 support", "goto 5") == nil)
  }
}
