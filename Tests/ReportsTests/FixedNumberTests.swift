import Testing

@testable import Reports

struct FixedNumberTests {
  @Test func decimalsAreFilledUp() {
    #expect(fixed(1, 3) == "1.000")
    #expect(fixed(0.05, 3) == "0.050")
    #expect(fixed(-0.25, 2) == "-0.25")
  }

  @Test func halvesAreRoundedAwayFromZero() {
    #expect(fixed(0.5, 0) == "1")
    #expect(fixed(-2.5, 0) == "-3")
  }

  @Test func zeroHasNoSign() {
    #expect(fixed(-0.0001, 3) == "0.000")
  }

  @Test func whatCannotBeRoundedIsWrittenInFull() {
    #expect(fixed(1e300, 3) == "1e+300")
  }

  @Test func shareOfNothingIsADash() {
    #expect(share(0, of: 0) == "-")
    #expect(share(1, of: 3) == "33 %")
  }

  @Test(arguments: [(0.12, "+0.120"), (-0.12, "-0.120"), (0, "0.000"), (0.00001, "+0.000010")])
  func differencesHaveASignAndEnoughDecimals(value: Double, shown: String) {
    #expect(signed(value) == shown)
  }

  @Test(arguments: [(0.12, 3), (-0.01, 3), (0.0056, 4), (-0.00002, 6), (1e-30, 12), (0, 3)])
  func smallChangesNeedMoreDecimals(change: Double, needed: Int) {
    #expect(decimals(for: change) == needed)
  }

  @Test func largeNumbersHaveNoDecimals() {
    #expect(short(99.5) == "99.500")
    #expect(short(1003.908) == "1004")
    #expect(cell(nil) == "-")
  }

  @Test func longListsAreCut() {
    #expect(shortList(["a", "b"]) == "a, b")
    #expect(shortList((1...12).map(String.init)).hasSuffix("9, 10 and 2 more"))
  }

  @Test func aClauseBecomesASentence() {
    #expect(sentence("there is nothing") == "There is nothing.")
    #expect(sentence("") == ".")
  }
}
