import Reports
import Testing

@testable import Pages

@Suite struct FigureTests {
  @Test(
    arguments: [
      (-1.0, "n3", nil), (-0.5, "n2", "hatch"), (-0.2, "n1", "dots"), (0, "z", nil),
      (0.2, "p1", "dots"), (0.5, "p2", "hatch"), (1, "p3", nil), (nil, "out", nil),
    ] as [(Double?, String, String?)])
  func sidesAndStrengthsLookDifferent(_ position: Double?, _ name: String, _ pattern: String?) {
    let shade = StanceShade(position: position)
    #expect(shade.name == name && shade.pattern == pattern)
  }

  @Test func scaleEndsAtARoundShare() {
    #expect(Scale(holding: [0.2]).high == 0.25)
    #expect(Scale(holding: [0.2, 0.76]).high == 1)
    #expect(Scale(holding: []).high == 0.1)
  }

  @Test func placesArePartsOfTheWidth() {
    #expect(Scale(-1...1).place(0) == "50.00%")
    #expect(Scale(0...1).place(7) == "100.00%")
  }

  @Test func barGrowsFromTheMiddle() {
    let bar = StanceBar(
      SmallStudy.row(oppose: 2, neutral: 4, support: 2), labels: SmallStudy.labels)
    #expect(bar.segments.map(\.start) == [-0.5, -0.25, 0.25])
    #expect(bar.extent == 0.5)
  }

  @Test func figureHasATitleADescriptionAndATable() {
    let html = SmallStudy.html()
    #expect(html.contains("<title id=\"f0t\">Statements by source</title>"))
    #expect(html.contains("Bars of 2 shares: The reporter 50 %, Official 50 %."))
    #expect(html.contains("<caption>Statements by source</caption>"))
  }

  @Test func longNamesAreCutAboveBars() {
    #expect(short(String(repeating: "x", count: 40)).unicodeScalars.count == 32)
    #expect(firstWords(of: "one two three", within: 9) == "one two…")
  }
}
