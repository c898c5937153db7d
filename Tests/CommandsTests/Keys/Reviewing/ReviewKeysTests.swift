import Annotations
import Screens
import Testing

@testable import Commands

/// Reviewing with single keys.
@Suite struct ReviewKeysTests {
  var reviewer: KeyReviewer

  init() throws {
    reviewer = try KeyReviewer()
  }

  @Test mutating func enterPicksWhatMostSay() throws {
    reviewer.press("j⏎")
    #expect(try reviewer.commands == ["pick 1 ada"])
    #expect(reviewer.cursor == 2)
  }

  @Test mutating func tabChoosesWhomEnterPicks() throws {
    reviewer.press("j⇥⏎")
    #expect(try reviewer.commands == ["pick 1 jon"])
    reviewer.press("jj⇤⏎")
    #expect(try reviewer.commands.last == "pick 4 mira")
  }

  @Test(arguments: [("j", "⏎", "pick 1 ada"), ("jo", "3", "decide 1 official support")])
  mutating func codingThatWasNotSeenIsShownBeforeADecision(keys: String, last: String, line: String)
    throws
  {
    reviewer.press(keys)
    try reviewer.review.code(
      "ada", ["open wire/ferry", "reopen", "tag 1 neutral official"], session: "late")
    reviewer.press(last)
    #expect(try reviewer.commands.isEmpty)
    #expect(reviewer.said.hasSuffix("nothing was decided: look and press again"))
    reviewer.press(last)
    #expect(try reviewer.commands == [line])
  }

  @Test mutating func aFunctionKeyPicksAtOnce() throws {
    reviewer.press("j")
    reviewer.keys.take(.key(.function(2)))
    #expect(try reviewer.review.reference(1)?.decision?.origin?.description == "picked:jon")
    reviewer.keys.take(.key(.function(9)))
    #expect(reviewer.said == "there is no annotator 9; Tab chooses one")
  }

  @Test mutating func labelKeysDecideWhatSomebodySays() throws {
    reviewer.press("jo1")
    #expect(try reviewer.review.reference(1)?.decision?.origin == .own)
    #expect(reviewer.cursor == 2)
  }

  @Test mutating func aDecisionAgainstEverybodyAsksWhyFirst() throws {
    reviewer.press("jo2")
    #expect(reviewer.said == "nobody says so: why is it decided like this?")
    #expect(try reviewer.commands == [])
    reviewer.press("it asks⏎")
    #expect(try reviewer.commands == ["why 1 'it asks'", "decide 1 official neutral"])
    #expect(reviewer.cursor == 2)
  }

  @Test mutating func withoutAReasonNothingIsDecided() throws {
    reviewer.press("jo2⏎")
    #expect(try reviewer.commands == [])
    #expect(reviewer.said.hasPrefix("a decision that nobody's coding agrees with needs a reason"))
    #expect(reviewer.keys.keys.pending == nil)
  }

  @Test mutating func givingUpTheReasonDropsTheDecision() throws {
    reviewer.press("jo2⎋")
    #expect(try reviewer.commands == [])
    #expect(reviewer.keys.keys.pending == nil)
  }

  @Test mutating func minusDecidesThatThereIsNoStatement() throws {
    reviewer.press("jjj-")
    #expect(try reviewer.commands == ["decide 3 none"])
  }

  @Test mutating func plusGoesOnFromOnesOwnDecision() throws {
    reviewer.press("jo1+2")
    reviewer.press("two shores⏎")
    #expect(try reviewer.commands.last?.contains(" + ") == true)
    #expect(try reviewer.review.reference(1)?.statements?.count == 2)
  }

  @Test mutating func plusAfterAPickIsRefused() throws {
    reviewer.press("j⏎+")
    #expect(reviewer.said == "a further statement follows one that you keyed; key the first one")
  }

  @Test mutating func commaPutsOffUntilTheEnd() throws {
    reviewer.press("⏎,")
    #expect(try reviewer.commands.last == "defer 1")
    #expect(reviewer.cursor == 2)
    #expect(reviewer.text().contains("1 !, "))
  }

  @Test mutating func whyAndGapAreTypedInPlace() throws {
    reviewer.press("j#because⏎!say more⏎")
    #expect(try reviewer.commands == ["why 1 because", "gap 1 'say more'"])
    #expect(reviewer.text().contains("why: because · gap: say more"))
    reviewer.press("#⏎")
    #expect(try reviewer.commands.count == 2)
  }

  @Test mutating func undoTakesADecisionBackAndShowsItsUnit() throws {
    reviewer.press("j⏎jju")
    #expect(reviewer.cursor == 1)
    #expect(reviewer.said.contains("undo 'pick 1 ada'"))
    #expect(try reviewer.review.reference(1)?.isCoded != true)
  }

  @Test mutating func angleBracketsGoToWhatIsUndecided() {
    reviewer.press("⏎⏎⏎")
    #expect(reviewer.cursor == 3)
    reviewer.press("kk>")
    #expect(reviewer.cursor == 3)
    reviewer.press("<")
    #expect(reviewer.cursor == 6)
  }

  @Test mutating func enterTwiceClosesTheReferenceWhenAllIsDecided() throws {
    reviewer.press("⏎⏎⏎⏎⏎⏎⏎")
    #expect(reviewer.said.hasSuffix("every unit is decided: Enter closes the reference"))
    reviewer.press("⏎")
    #expect(reviewer.said == "every unit is decided: Enter again closes the reference")
    reviewer.press("⏎")
    #expect(try reviewer.commands.last == "done")
  }

  @Test mutating func aFoundTextIsGoneThrough() {
    reviewer.press("/ferry⏎")
    #expect(reviewer.said == "")
    reviewer.press("/no such words⏎")
    #expect(reviewer.keys.message?.kind == .refused)
  }

  @Test mutating func keysOfCodingAloneAreRefused() {
    reviewer.press("=")
    #expect(reviewer.said == "this key means nothing in a review; ? twice lists the keys")
  }

  @Test mutating func helpAndEntriesCoverTheScreen() {
    reviewer.press("??")
    #expect(reviewer.text().hasPrefix("keys of a review"))
    reviewer.press("⎋?o")
    #expect(reviewer.text().hasPrefix("codebook"))
    reviewer.press("⎋")
    #expect(reviewer.text().hasPrefix("wire/ferry"))
  }

  @Test mutating func aLineOfTheShellIsExecuted() throws {
    reviewer.press("j:pick 1 jon⏎")
    #expect(try reviewer.commands == ["pick 1 jon"])
    reviewer.press(":status⏎")
    #expect(reviewer.text().hasPrefix("status"))
    reviewer.press("⎋:open wire/ferry⏎")
    #expect(reviewer.keys.end == .left)
  }

  @Test mutating func hiddenOutletIsNowhereOnTheScreen() {
    reviewer.keys.session.blindsOutlet = true
    for keys in ["j⏎", ":done⏎", "⏎⏎⏎⏎⏎⏎", "⏎⏎", "-"] {
      reviewer.press(keys)
      #expect(!reviewer.text().contains("wire"))
    }
    #expect(reviewer.text().contains("article 2 of 3"))
  }

  @Test mutating func aStaleDecisionIsMarked() throws {
    reviewer.press("j⏎")
    try reviewer.review.code(
      "ada", ["open wire/ferry", "reopen", "tag 1 neutral official"], session: "t")
    reviewer.press("jk<>k")
    #expect(reviewer.text().contains("ada~"))
  }

  @Test mutating func pastedTextIsNoKey() {
    reviewer.keys.take(.pasted("q"))
    #expect(reviewer.keys.end == nil)
    #expect(reviewer.said.hasPrefix("pasted text is not taken for keys"))
  }

  @Test mutating func quitLeaves() {
    reviewer.press("q")
    #expect(reviewer.keys.end == .left)
  }

  @Test mutating func aTerminalThatIsGoneEndsIt() {
    #expect(reviewer.keys.run() == .hungUp(.closed))
  }

  @Test mutating func pageKeysScrollTheRowsWhileADecisionIsKeyed() throws {
    for name in ["ada", "jon", "mira"] {
      try reviewer.review.code(
        name, ["open wire/ferry", "reopen"] + (1...4).map { _ in "also 1 official oppose" },
        session: "late")
    }
    (reviewer.screen.columns, reviewer.screen.lines) = (60, 16)
    reviewer.press("jo")
    #expect(!reviewer.text().contains("F3 mira"))
    for _ in 1...20 { reviewer.keys.take(.key(.pageDown)) }
    #expect(reviewer.text().contains("F3 mira") || reviewer.text().contains("above (PageUp)"))
    #expect(reviewer.text().contains("+ own"))
    for _ in 1...20 { reviewer.keys.take(.key(.pageUp)) }
    #expect(reviewer.text().contains("F1 ada"))
  }

  @Test mutating func aPickOfWhatAllSayIsUnanimous() throws {
    reviewer.press("⏎")
    #expect(try reviewer.commands == ["pick 0 ada"])
    #expect(try reviewer.review.reference(0)?.decision?.origin == .unanimous)
  }

  @Test(arguments: [("j", "⏎"), ("jo", "3"), ("j#because", "⏎")])
  mutating func aChangedCodebookIsShownBeforeAnythingIsRecorded(keys: String, last: String) throws {
    reviewer.press(keys)
    try reviewer.review.desk.directory.write(
      SampleCodebook.yaml.replacing("version: 2", with: "version: 3"),
      to: "annotations/codebook.yaml")
    reviewer.press(last)
    #expect(try reviewer.commands.isEmpty)
    #expect(
      reviewer.said == "the codebook is now version 3; nothing was recorded: "
        + "look at the keys and press again")
    reviewer.press("⏎")
    #expect(try reviewer.commands == ["pick 1 ada"])
  }

  @Test mutating func aCodebookWithProblemsDecidesNothing() throws {
    try reviewer.review.desk.directory.write("variables: 3\n", to: "annotations/codebook.yaml")
    reviewer.press("j⏎")
    #expect(try reviewer.commands.isEmpty)
    #expect(reviewer.keys.message?.kind == .refused)
  }

  @Test mutating func tabCompletesALineOfTheShell() {
    reviewer.press(":revi⇥")
    #expect(reviewer.text().contains("> review"))
    reviewer.press("⎋:re⇥")
    #expect(reviewer.text().contains("redo"))
  }

  @Test mutating func enterOpensTheNextArticleAfterAReferenceWasClosed() throws {
    for name in ["ada", "jon"] {
      try reviewer.review.code(name, ["open local/choir", "done --rest none"], session: "more")
    }
    reviewer.press("⏎⏎⏎⏎⏎⏎⏎⏎⏎")
    #expect(reviewer.said.hasSuffix("Enter opens the next article to review, q leaves"))
    reviewer.press("⏎")
    #expect(reviewer.text().hasPrefix("local/choir"))
    #expect(reviewer.keys.session.isReviewing)
    reviewer.press("⏎")
    #expect(reviewer.said.contains("local/choir#1 picked ada: none"))
  }

  @Test mutating func withoutAFurtherArticleEnterSaysSo() {
    reviewer.press("⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎")
    #expect(reviewer.said.hasPrefix("every unit is decided in 1 article"))
    #expect(reviewer.text().hasPrefix("wire/ferry"))
  }
}
