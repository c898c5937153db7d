import Annotations
import Screens

/// A screen as it stands while the sample is coded.
func sampleCoding() -> CodingScreen {
  var screen = CodingScreen(
    heading: sampleHeading, current: sampleUnit,
    statements: StatementTable(variables: sampleVariables, rows: sampleRows))
  screen.before = (0..<7).map { number in
    UnitLine(
      number: number,
      text: "Sentence \(number) says something that is longer than the line has room for.",
      marks: UnitMarks(number == 6 ? .withoutStatement : .coded),
      summary: number == 6 ? "none" : "official · support")
  }
  screen.after = (8..<31).map { number in
    UnitLine(
      number: number, text: "Sentence \(number).",
      marks: UnitMarks(.uncoded, isFlagged: number == 9))
  }
  screen.question = .init("stance", ask: "Where does the holder stand on the target?")
  screen.legends = sampleLegends
  screen.commands = sampleCommands
  screen.message = ScreenMessage("ok 27 courier/first-round#6 tagged none", .done)
  return screen
}

let sampleVariables = ["source", "speaker", "via", "target", "stance", "form"]

private var sampleHeading: ScreenHeading {
  var heading = ScreenHeading(
    article: "courier/first-round", annotator: "mira", codebook: "talks 3",
    progress: ["unit 7 of 31", "3 left"])
  heading.title = "First round of talks ends without a result in Amsel"
  heading.outlet = "Courier"
  heading.date = "2031-03-11"
  return heading
}

private var sampleUnit: CurrentUnit {
  CurrentUnit(
    number: 7,
    text: "“Pressure brought them to the table, and only pressure will keep them there,” Oresh "
      + "said, adding that the Compact would have to decide whether it meant what it said.",
    marks: UnitMarks(.coded, isFlagged: true, hasNote: true), note: "irony?")
}

private var sampleRows: [StatementTable.Row] {
  [
    .init(
      label: "1",
      cells: [
        .given("official"), .given("oresh"), .empty, .given("talks"), .given("support"),
        .given("quoted"),
      ]),
    .init(
      label: "+",
      cells: [.given("official"), .taken("oresh"), .empty, .taken("talks"), .asked, .empty],
      isPending: true),
  ]
}

private var sampleLegends: [KeyLegend] {
  [
    legend("stance", "1 oppose", "2 neutral", "3 support", "0 unclear"),
    legend("source", "n narrator", "o official", "e expert", "m media", "c citizen", "x unnamed"),
    legend("target", "t talks", "s sanctions", "f ceasefire", "w passage", "x other"),
  ]
}

private var sampleCommands: KeyLegend {
  legend(
    "", "- none", "+ further", "= again", ". same", "@ speaker", "~ via", "* flag", "# note",
    "/ find", "<> unfinished", "u undo", "? codebook", ": command", "q leave")
}

/// A legend of keys, each followed by a blank and its word.
func legend(_ heading: String, _ keys: String...) -> KeyLegend {
  KeyLegend(
    heading,
    keys: keys.map { key in
      let parts = key.split(separator: " ", maxSplits: 1).map(String.init)
      return KeyLegend.Meaning(parts[0], parts.dropFirst().last ?? "")
    })
}

/// A screen of review, of a unit on which two annotators differ.
func sampleReview() -> ReviewScreen {
  var base = sampleCoding()
  base.question = nil
  base.legends = []
  base.commands = legend("", "Tab choose", "Enter pick", "- none", "# why", "! gap", "q leave")
  var screen = ReviewScreen(base, variables: sampleVariables)
  let jon: [StatementTable.Cell] = [
    .given("official"), .given("oresh"), .empty, .given("talks"), .given("neutral"), .empty,
  ]
  screen.judgements = [
    ReviewedJudgement("mira", key: "F1", statements: [sampleRows[0].cells]),
    ReviewedJudgement("jon", key: "F2", statements: [jon]),
    ReviewedJudgement("ada", key: "F3", statements: [], word: "none"),
  ]
  screen.judgements[0].isChosen = true
  screen.judgements[2].isStale = true
  screen.comparison = .disagreed
  screen.causes = ["found", "intensity"]
  screen.differing = ["stance", "form"]
  screen.decision = ReviewedDecision(statements: [jon], origin: "ada, picked:jon")
  screen.decision?.why = "doubt, not refusal"
  return screen
}
