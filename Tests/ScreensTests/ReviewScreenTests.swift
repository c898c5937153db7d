import Annotations
import Screens
import Testing

/// The screen of review, as it is seen.
@Suite struct ReviewScreenTests {
  @Test func judgementsStandInOneTableWithWhatDiffersMarked() {
    #expect(
      sampleReview().frame(on: ScreenSize(80, 24)).plain.joined(separator: "\n") == """
        courier/first-round · 2031-03-11 · Courier                        mira · talks 3
        First round of talks ends without a result in Amsel        unit 7 of 31 · 3 left
        --------------------------------------------------------------------------------
          3 =   Sentence 3 says something that is longer than the l…  official · support
          4 =   Sentence 4 says something that is longer than the l…  official · support
          5 =   Sentence 5 says something that is longer than the l…  official · support
          6 -   Sentence 6 says something that is longer than the l…  none
        > 7 =!# “Pressure brought them to the table, and only pressure will keep them
                there,” Oresh said, adding that the Compact would have to decide whether
                it meant what it said.
                # irony?
          8 .   Sentence 8.
          9 .!  Sentence 9.
         10 .   Sentence 10.
        --------------------------------------------------------------------------------
         ! disagree: found, intensity · ~ changed since the decision
         * decided by ada, picked:jon · why: doubt, not refusal
                       source    speaker  via  target  stance !  form !
         >F1 mira      official  oresh         talks   support   quoted
          F2 jon       official  oresh         talks   neutral
          F3 ada~      none
          * reference  official  oresh         talks   neutral
         Tab choose  Enter pick  - none  # why  ! gap  q leave
        ok 27 courier/first-round#6 tagged none
        """)
  }

  @Test func theSmallestScreenShowsTheLastJudgements() {
    #expect(
      sampleReview().frame(on: ScreenSize(60, 16)).plain.joined(separator: "\n") == """
        courier/first-round · 2031-03-11 · Courier    mira · talks 3
        First round of talks ends without a …  unit 7 of 31 · 3 left
          6 -   Sentence 6 says something that is longer than…  none
        > 7 =!# “Pressure brought them to the table, and only
                pressure will keep them there,” Oresh said, adding
                … 3 more (PageDown)
        ------------------------------------------------------------
         ! disagree: found, intensity · ~ changed since the decision
         * decided by ada, picked:jon · why: doubt, not refusal
                       source    speaker  target  stance !  form !
         >F1 mira      official  oresh    talks   support   quoted
          F2 jon       official  oresh    talks   neutral
          F3 ada~      none
          * reference  official  oresh    talks   neutral
         Tab choose  Enter pick  - none  # why  ! gap  q leave
        ok 27 courier/first-round#6 tagged none
        """)
  }

  @Test func aStatementBeingComposedStandsLast() {
    var screen = sampleReview()
    screen.pending = .init(label: " + own", cells: [.asked], isPending: true)
    let lines = screen.frame(on: ScreenSize(80, 24)).plain
    #expect(lines.contains("  + own        ?"))
  }

  @Test func onTheSmallestScreenTheAskedKeysComeBeforeTheCommands() {
    var screen = sampleReview()
    screen.pending = .init(label: " + own", cells: [.asked], isPending: true)
    screen.base.question = .init("source", ask: "Who?")
    screen.base.legends = [legend("source", "o official", "e expert")]
    let lines = screen.frame(on: ScreenSize(60, 16)).plain
    #expect(lines.contains(" source  o official  e expert"))
    #expect(!lines.contains { $0.contains("Tab choose") })
  }

  @Test(arguments: [
    (UnitMarks.Comparison.agreed, "="), (.disagreed, "!"), (.incomplete, "?"), (.uncoded, "."),
  ])
  func eachComparisonHasItsMark(_ comparison: UnitMarks.Comparison, _ mark: String) {
    var screen = sampleReview()
    screen.base.after[0].marks = UnitMarks(comparison, .stale, hasNote: true)
    #expect(
      screen.frame(on: ScreenSize(80, 24)).plain.contains("  8 \(mark)~# Sentence 8."))
  }

  /// Three annotators of whom each says three things, while a fourth thing is composed.
  private var crowded: ReviewScreen {
    var screen = sampleReview()
    screen.judgements = ["mira", "jon", "ada"].enumerated().map { place, name in
      let statements = (1...3).map { [StatementTable.Cell.given("\(name)-\($0)")] }
      return ReviewedJudgement(name, key: "F\(place + 1)", statements: statements)
    }
    screen.pending = .init(label: " + own", cells: [.asked], isPending: true)
    screen.base.question = .init("source", ask: "Who?")
    screen.base.legends = [legend("source", "o official", "e expert", "c citizen", "m media")]
    return screen
  }

  @Test(arguments: [(60, 16), (80, 24)])
  func everyRowCanBeScrolledToWhileADecisionIsComposed(_ columns: Int, _ lines: Int) {
    var screen = crowded
    let size = ScreenSize(columns, lines)
    var seen = screen.frame(on: size).plain
    screen.rowsScrolled = 0
    while let range = Optional(screen.rowScroll(on: size)), range.first < range.greatest {
      screen.rowsScrolled = range.next
      seen += screen.frame(on: size).plain
      #expect(screen.frame(on: size).plain.contains { $0.hasPrefix("  + own") })
    }
    for name in ["mira", "jon", "ada"] {
      for place in 1...3 { #expect(seen.contains { $0.contains("\(name)-\(place)") }) }
    }
    #expect(seen.contains { $0.contains("* reference  official") })
  }

  @Test func rowsOutOfSightAreCountedWithTheKeyThatShowsThem() {
    let lines = crowded.frame(on: ScreenSize(60, 16)).plain
    #expect(lines.contains { $0.contains("mira-1") })
    #expect(lines.contains { $0.hasSuffix("more (PageDown)") })
  }

  @Test func theChosenAnnotatorIsInSight() {
    var screen = crowded
    screen.pending = nil
    screen.judgements[2].isChosen = true
    let lines = screen.frame(on: ScreenSize(60, 16)).plain
    for place in 1...3 { #expect(lines.contains { $0.contains("ada-\(place)") }) }
  }
}
