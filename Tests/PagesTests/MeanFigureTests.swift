import Reports
import Testing

@testable import Pages
@testable import Reports

/// A stance that is a number, on the page.
struct MeanFigureTests {
  private static func row(
    _ name: String, mean: Double?, _ interval: ClosedRange<Double>? = nil, measured: Int = 6
  ) -> StanceMeanTable.Row {
    StanceMeanTable.Row(
      kind: .value, value: name, name: name,
      counted: SmallStudy.counted([SmallStudy.unit(0, 2), SmallStudy.unit(1, 2)]),
      measured: measured, mean: mean, interval: interval, median: mean)
  }

  private static func html(_ rows: [StanceMeanTable.Row]) -> String {
    var findings = SmallStudy.findings()
    findings.stanceMeans = [
      StanceMeanTable(
        target: "talks", targetName: "the talks", targetKind: .value, targets: 1,
        division: .source, rows: rows)
    ]
    return SmallStudy.html(SmallStudy.page(findings))
  }

  @Test func meansStandBetweenTheLowestAndTheHighestDrawn() {
    let html = Self.html([Self.row("envoy", mean: 1, -2...4), Self.row("mayor", mean: 3, 2...8)])
    // Ten units and a twentieth of them to either side.
    #expect(html.contains(">-2.50</text>") && html.contains(">8.50</text>"))
    #expect(html.contains("<circle class=\"dot\" cx=\"31.82%\" cy=\"32\" r=\"5\"/>"))
    #expect(html.contains("<line class=\"axis\" x1=\"22.73%\""))
    #expect(html.contains("envoy: 1.00; mayor: 3.00."))
  }

  @Test func tableSaysWhatTheFigureShowsAndLeadsToTheSentences() {
    let html = Self.html([Self.row("envoy", mean: 1.5, 0.5...2.25)])
    #expect(html.contains("<caption>Mean stance on the talks by source</caption>"))
    #expect(html.contains("<td>6</td><td>1.50</td><td>0.50 to 2.25</td><td>1.50</td>"))
    #expect(html.contains("<bdi>envoy</bdi></th><td><a href=\"#c"))
  }

  @Test(arguments: [nil, 7, 0, .greatestFiniteMagnitude, -.greatestFiniteMagnitude] as [Double?])
  func oneNumberOrNoneIsDrawnToo(_ mean: Double?) {
    let html = Self.html([Self.row("envoy", mean: mean, measured: mean == nil ? 0 : 1)])
    #expect(html.contains("<g class=\"few\">"))
    #expect(html.contains("cy=\"32\"") == (mean != nil))
    #expect(!html.contains("nan") && !html.contains("inf%"))
  }
}
