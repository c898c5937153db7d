import Annotations
import Screens
import Testing

/// The screen of coding, as it is seen.
@Suite struct CodingScreenTests {
  @Test func theSmallestScreenHoldsAllThatIsNeeded() {
    #expect(
      sampleCoding().frame(on: ScreenSize(60, 16)).plain.joined(separator: "\n") == """
        courier/first-round · 2031-03-11 · Courier    mira · talks 3
        First round of talks ends without a …  unit 7 of 31 · 3 left
          6 -   Sentence 6 says something that is longer than…  none
        > 7 =!# “Pressure brought them to the table, and only
                pressure will keep them there,” Oresh said, adding
                that the Compact would have to decide whether it
                … 2 more (PageDown)
        ------------------------------------------------------------
            source    speaker  via  target   stance   form
         1  official  oresh         talks    support  quoted
         +  official  (oresh)       (talks)  ?
         stance? Where does the holder stand on the target?
         stance  1 oppose  2 neutral  3 support  0 unclear
         source  n narrator  o official  e expert  m media  …
         - none  + further  = again  . same  @ speaker  ~ via  …
        ok 27 courier/first-round#6 tagged none
        """)
  }

  @Test func aLongNoteEndsWithinTheLine() {
    var screen = sampleCoding()
    screen.current.note = String(repeating: "a", count: 300)
    let lines = screen.frame(on: ScreenSize(80, 24)).plain
    #expect(lines.contains("        " + String(repeating: "a", count: 71) + "…"))
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test func anOrdinaryScreenShowsTheKeysOfEveryVariable() {
    #expect(
      sampleCoding().frame(on: ScreenSize(80, 24)).plain.joined(separator: "\n") == """
        courier/first-round · 2031-03-11 · Courier                        mira · talks 3
        First round of talks ends without a result in Amsel        unit 7 of 31 · 3 left
        --------------------------------------------------------------------------------
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
            source    speaker  via  target   stance   form
         1  official  oresh         talks    support  quoted
         +  official  (oresh)       (talks)  ?
         stance? Where does the holder stand on the target?
         stance  1 oppose  2 neutral  3 support  0 unclear
         source  n narrator  o official  e expert  m media  c citizen  x unnamed
         target  t talks  s sanctions  f ceasefire  w passage  x other
         - none  + further  = again  . same  @ speaker  ~ via  * flag  # note  / find
         <> unfinished  u undo  ? codebook  : command  q leave
        ok 27 courier/first-round#6 tagged none
        """)
  }

  @Test func aLargeScreenShowsTheWholeArticle() {
    let lines = sampleCoding().frame(on: ScreenSize(200, 60)).plain
    #expect(lines.count == 60)
    #expect(lines[3].hasPrefix("  0 =   Sentence 0 says"))
    #expect(lines.contains(" 30 .   Sentence 30."))
    #expect(lines.last == "ok 27 courier/first-round#6 tagged none")
  }

  @Test(arguments: [(59, 16), (60, 15), (10, 2), (1, 1), (0, 0)])
  func aSmallerScreenSaysSo(_ columns: Int, _ lines: Int) {
    let frame = sampleCoding().frame(on: ScreenSize(columns, lines))
    #expect(frame.lines.count == lines)
    let text = "too small: \(columns)x\(lines), needs 60x16; q leaves"
    #expect(frame.plain.first.map { text.hasPrefix($0.filter { $0 != "…" }) } ?? true)
  }

  @Test func aLongUnitIsCutAndScrolled() {
    var screen = sampleCoding()
    screen.current.text = (1...90).map { "word\($0)" }.joined(separator: " ")
    let size = ScreenSize(60, 16)
    #expect(screen.frame(on: size).plain.contains { $0.hasSuffix("more (PageDown)") })
    screen.current.scrolled = screen.unitScroll(on: size).greatest
    let lines = screen.frame(on: size).plain
    #expect(lines.contains { $0.hasSuffix("above (PageUp)") })
    #expect(lines.contains { $0.hasSuffix("word90") || $0.hasSuffix("# irony?") })
    screen.current.scrolled = .max
    #expect(screen.frame(on: size).plain == lines)
  }

  @Test func ofManyStatementsTheLastStay() {
    var screen = sampleCoding()
    let row = screen.statements.rows[0]
    screen.statements.rows.insert(
      contentsOf: [StatementTable.Row](repeating: row, count: 30), at: 0)
    let lines = screen.frame(on: ScreenSize(60, 16)).plain
    #expect(lines.contains { $0.contains("more above") })
    #expect(lines.contains { $0.hasPrefix(" +  official") })
  }

  @Test func manyVariablesGiveWay() {
    var screen = sampleCoding()
    let names = (1...30).map { "variable-\($0)" }
    let cells = names.map { StatementTable.Cell.given("value of \($0)") }
    screen.statements = StatementTable(
      variables: names, rows: [.init(label: "1", cells: cells), .init(label: "2", cells: [])])
    #expect(screen.frame(on: ScreenSize(60, 16)).plain.contains { $0.hasPrefix("    var…  var…") })
  }

  @Test func aRefusalSaysThatItIsOne() {
    var screen = sampleCoding()
    screen.message = ScreenMessage("the disk is full; make room", .refused)
    #expect(screen.frame(on: ScreenSize(80, 24)).plain.last == "error: the disk is full; make room")
  }

  @Test func aLongMessageIsCut() {
    var screen = sampleCoding()
    screen.message = ScreenMessage(String(repeating: "word ", count: 200), .remark)
    let lines = screen.frame(on: ScreenSize(60, 16)).plain
    #expect(lines.last?.hasSuffix("…") == true)
    #expect(lines.filter { $0.hasPrefix("word word") }.count == 3)
  }

  @Test func withoutStatementsTheScreenSaysSo() {
    var screen = sampleCoding()
    screen.statements.rows = []
    #expect(screen.frame(on: ScreenSize(80, 24)).plain.contains("  no statement yet"))
  }

  @Test func lineFeedsInAUnitAreBlanks() {
    var screen = sampleCoding()
    screen.current.text = "one\ntwo\r\nthree"
    #expect(screen.frame(on: ScreenSize(80, 24)).plain.contains("> 7 =!# one two  three"))
  }
}
