import Agreement
public import Annotations

extension IntraReport {
  /// The report for a terminal.
  public var text: StyledText { page.terminalText }

  /// The report as Markdown.
  public var markdown: String { page.markdown }

  private var page: Page {
    var page = Page()
    page.heading("Agreement of annotators with themselves: \(earlier) against now")
    guard !annotators.isEmpty else {
      page.paragraph("There is nothing to compare.")
      return page
    }
    page.table(
      Page.Table(
        columns: ["annotator", "units judged again", "not touched since"],
        rows: annotators.map {
          ["\($0.annotator)", "\($0.judgedAgain)", "\($0.untouched)"]
        }))
    page.paragraph("Only units judged again are compared: what is not touched agrees by itself.")
    let judgedAgain = annotators.filter { $0.judgedAgain > 0 }
    guard !judgedAgain.isEmpty else { return page }
    var table = Page.Table(columns: [
      "annotator", "variable", "units", "percent agreement", "alpha", "95 % interval",
    ])
    for annotator in judgedAgain { table.rows += annotator.rows }
    page.table(table.withoutEmptyColumns)
    let figures = judgedAgain.flatMap(\.compared).flatMap(\.summaryOfAll.figures)
    for sentence in figures.sentencesOnUndefined() {
      page.paragraph(sentence)
    }
    page.paragraph("Agreement with others can hardly be better than agreement with oneself.")
    return page
  }
}

extension IntraAgreement {
  /// Agreement on what was answered twice.
  fileprivate var compared: [VariableAgreement] {
    variables.filter { $0.result.units.used > 0 }
  }

  fileprivate var rows: [[String]] {
    compared.map { agreement in
      let line = agreement.summaryOfAll
      return [
        "\(annotator)", "\(agreement.variable ?? "") (\(agreement.result.level.rawValue))",
        "\(line.units)", line.percent?.shown ?? Page.Table.nothing,
        line.alpha?.shown ?? Page.Table.nothing, line.alpha?.shownInterval ?? Page.Table.nothing,
      ]
    }
  }
}
