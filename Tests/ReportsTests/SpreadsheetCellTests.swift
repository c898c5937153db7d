import Testing

@testable import Reports

struct SpreadsheetCellTests {
  @Test(arguments: [
    "=1+1", "+1+1", "-x", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－x", "＠x",
  ])
  func beginningOfAFormulaGetsAnApostrophe(text: String) {
    #expect(SpreadsheetCell.neutralised(text) == "'" + text)
  }

  @Test(arguments: ["  =1", "\u{A0}=1", "\u{200B}=1", "\u{FEFF}=1", "'=1"])
  func nothingBeforeAFormulaHidesIt(text: String) {
    #expect(SpreadsheetCell.neutralised(text) == "'" + text)
  }

  @Test func aCombiningMarkDoesNotHideAFormula() {
    #expect(SpreadsheetCell.neutralised("=\u{301}1") == "'=\u{301}1")
  }

  @Test(arguments: ["", "talks", "-2", "+3.5", "-0", "a=b", "'talks", "'-2", "2022-02-20"])
  func harmlessTextStaysAsItIs(text: String) {
    #expect(SpreadsheetCell.neutralised(text) == text)
  }

  @Test(arguments: ["=1", "'=1", "''=1", "-2", "'-2", "''", "'", "talks", "'talks", "-", "-1-1"])
  func restoringUndoesNeutralising(text: String) {
    #expect(SpreadsheetCell.restored(SpreadsheetCell.neutralised(text)) == text)
  }
}
