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
}
