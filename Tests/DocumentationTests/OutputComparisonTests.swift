import Testing

/// How an example is held against what was shown.
@Suite struct OutputComparisonTests {
  @Test func sameLinesFit() {
    #expect(OutputComparison(expected: ["a", "b"], actual: ["a", "b"]).fits)
  }

  @Test func differencesAreMarked() {
    let comparison = OutputComparison(expected: ["a", "b", "c"], actual: ["a", "x", "c", "d"])
    #expect(!comparison.fits)
    #expect(comparison.difference == "  a\n- b\n+ x\n  c\n+ d")
  }

  @Test(arguments: [[], ["b"], ["b", "", "c"]])
  func anEllipsisStandsForAnyLines(_ lines: [String]) {
    #expect(OutputComparison(expected: ["a", "…", "d"], actual: ["a"] + lines + ["d"]).fits)
  }

  @Test func anEllipsisDoesNotStandForWhatFollows() {
    #expect(!OutputComparison(expected: ["…", "d"], actual: ["a"]).fits)
  }

  @Test(arguments: ["at 10:00 by mira", "at  by mira", "at by mira by mira"])
  func anyTextFitsWithinALine(_ line: String) {
    #expect(OutputComparison(expected: ["at «any» by «any»"], actual: [line]).fits)
  }

  @Test(arguments: ["at 10:00", "so at 10:00 by mira", "at by"])
  func theRestOfALineMustBeThere(_ line: String) {
    #expect(!OutputComparison(expected: ["at «any» by «any»a"], actual: [line]).fits)
  }

  @Test func theTwoEndsOfALineDoNotOverlap() {
    #expect(!OutputComparison(expected: ["aba«any»aba"], actual: ["ababa"]).fits)
  }

  @Test func blanksAtTheEndOfALineDoNotCount() {
    #expect(OutputComparison(expected: ["mira>"], actual: ["mira> "]).fits)
  }

  @Test func correctionsKeepWhatFits() {
    let comparison = OutputComparison(
      expected: ["id «any»", "old", "…", "end"], actual: ["id 7", "new", "1", "2", "end"])
    #expect(comparison.corrected == ["id «any»", "…", "end"])
  }
}
