import Testing

@testable import Pages
@testable import Reports

/// The days on which people coded, along the calendar.
@Suite struct PaceFigureTests {
  private func fields(_ days: [(String, Int)]) throws -> Fields {
    let entries = days.map {
      CodingProgress.Day(annotator: SmallStudy.mira, day: $0.0, units: $0.1)
    }
    return try #require(PaceFigure(entries)).fields
  }

  private func band(_ fields: Fields) throws -> Fields {
    guard case .list(let bands)? = fields["bands"] else { return [:] }
    return try #require(bands.first)
  }

  private func text(_ name: String, of fields: Fields) -> String? {
    guard case .text(let text)? = fields[name] else { return nil }
    return text
  }

  @Test func pauseHasItsRoom() throws {
    let band = try band(fields([("2031-03-01", 2), ("2031-03-02", 1), ("2031-03-10", 1)]))
    guard case .list(let bars)? = band["bars"] else { return #expect(Bool(false), "no bars") }
    #expect(bars.map { text("x", of: $0) } == ["0.00%", "10.00%", "90.00%"])
  }

  @Test func whatIsNotDrawnIsSaidAndNotCounted() throws {
    let fields = try fields([("2030-01-01", 5), ("2031-03-01", 2), ("2031-03-02", 1)])
    #expect(
      text("earlier", of: fields)
        == "Only the last 120 days are shown; 5 units of earlier days are not.")
    #expect(try text("value", of: band(fields)) == "3 units")
    #expect(text("first", of: fields) == "2031-03-01")
  }

  @Test func nothingIsSaidWhereAllIsDrawn() throws {
    #expect(try text("earlier", of: fields([("2031-03-01", 2)])) == nil)
  }

  @Test(arguments: [
    ("2031-02-28", "2031-03-01", 1), ("2032-02-28", "2032-03-01", 2),
    ("2100-02-28", "2100-03-01", 1), ("2000-02-28", "2000-03-01", 2),
    ("2030-12-31", "2031-01-01", 1), ("2031-01-31", "2031-02-01", 1),
    ("2031-03-31", "2031-04-01", 1), ("2031-01-01", "2032-01-01", 365),
  ])
  func daysAreCountedAsTheCalendarHasThem(_ first: String, _ second: String, _ apart: Int) {
    #expect(dayNumber(of: second) - dayNumber(of: first) == apart)
  }
}
