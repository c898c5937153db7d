import Testing

@testable import Commands

/// Totals name what there was.
struct AddTallyTests {
  @Test func nothingHasNoTotals() {
    #expect(AddTally().sentence == nil)
  }

  @Test func whatWasNotIsLeftOut() {
    #expect(AddTally(added: 181, refused: 2).sentence == "added 181, refused 2")
  }

  @Test func allIsNamed() {
    let tally = AddTally(added: 1, revised: 2, unchanged: 3, refused: 4)
    #expect(tally.sentence == "added 1, revised 2, unchanged 3, refused 4")
    #expect(tally.total == 10)
  }
}
