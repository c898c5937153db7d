import Annotations
import Commands
import Testing

@testable import Interactive

/// How proposals are laid out.
@Suite struct CandidateListTests {
  init() {
    useUTF8Locale()
  }

  private func list(_ pairs: [(String, String)], columns: Int, lines: Int) -> String {
    let candidates = pairs.map { Candidate(text: $0, note: $1, endsWord: true) }
    return CandidateList(candidates: candidates, columns: columns, lines: lines).text.plain
  }

  @Test func proposalsWithoutNotesAreReadDownwards() {
    let words = ["a", "bb", "c", "d", "e"].map { ($0, "") }
    #expect(list(words, columns: 12, lines: 5) == "a   c   e\nbb  d\n")
  }

  @Test func notesStandBesideTheirProposals() {
    #expect(
      list([("中", "wide"), ("abc", "")], columns: 40, lines: 5) == "中   wide\nabc\n")
  }

  @Test func whatIsTooWideIsClipped() {
    #expect(list([("abcdefghij", "a long note")], columns: 16, lines: 5) == "abcdefg…  a lo…\n")
  }

  @Test func whatIsLeftOutIsCounted() {
    let words = (1...10).map { ("\($0)", "n") }
    #expect(list(words, columns: 40, lines: 2) == "1   n\n2   n\n… and 8 more\n")
  }

  @Test func aNarrowScreenStillGetsAList() {
    #expect(list([("abc", ""), ("d", "")], columns: 2, lines: 1) == "…\n… and 1 more\n")
  }
}
