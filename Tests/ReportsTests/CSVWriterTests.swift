import Testing

@testable import Reports

struct CSVWriterTests {
  private func row(_ cells: String...) -> String {
    var writer = CSVWriter()
    writer.row(cells)
    return text(writer.bytes)
  }

  @Test func plainCellsStandWithoutQuotes() {
    #expect(row("a", "", "b c") == "a,,b c\n")
  }

  @Test func separatorsQuotesAndLineEndsAreQuoted() {
    #expect(
      row("a,b", "say \"no\"", "x\ny", "x\ry") == "\"a,b\",\"say \"\"no\"\"\",\"x\ny\",\"x\ry\"\n")
  }

  @Test func aCombiningMarkDoesNotHideASeparator() {
    #expect(row("a,\u{301}b", "\"\u{301}") == "\"a,\u{301}b\",\"\"\"\u{301}\"\n")
  }

  @Test func aLineEndOfTwoScalarsIsQuoted() {
    #expect(row("x\r\ny") == "\"x\r\ny\"\n")
  }
}
