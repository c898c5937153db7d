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
    if !judgedAgain.isEmpty {
      page.coefficients(of: judgedAgain.map { ($0.annotator, $0.variables) })
      page.paragraph("Agreement with others can hardly be better than agreement with oneself.")
    }
    let rechecked = annotators.filter { $0.rechecks.units > 0 }
    if !rechecked.isEmpty { page.rechecks(of: rechecked) }
    return page
  }
}

extension Page {
  /// What was said when units were judged once more, apart from what was judged again.
  fileprivate mutating func rechecks(of annotators: [IntraAgreement]) {
    heading("Units judged once more by recheck")
    var days = Page.Table(columns: ["annotator", "day", "units", "said the same"])
    for annotator in annotators {
      days.rows += annotator.rechecks.days.map {
        ["\(annotator.annotator)", $0.date, "\($0.units)", "\($0.alike)"]
      }
    }
    table(days)
    coefficients(of: annotators.map { ($0.annotator, $0.rechecks.variables) })
    paragraph("These judgements changed no coding, and whoever made them was not told.")
  }

  /// A row for each annotator and question, and why figures are missing.
  fileprivate mutating func coefficients(
    of sides: [(annotator: AnnotatorName, variables: [VariableAgreement])]
  ) {
    let compared = sides.map { ($0.annotator, $0.variables.filter { $0.result.units.used > 0 }) }
    var rows = Page.Table(columns: [
      "annotator", "variable", "units", "percent agreement", "alpha", "95 % interval",
    ])
    for (annotator, variables) in compared { rows.rows += Self.rows(annotator, variables) }
    table(rows.withoutEmptyColumns)
    let figures = compared.flatMap(\.1).flatMap(\.summaryOfAll.figures)
    for sentence in figures.sentencesOnUndefined() { paragraph(sentence) }
  }

  private static func rows(_ annotator: AnnotatorName, _ variables: [VariableAgreement])
    -> [[String]]
  {
    variables.map { agreement in
      let line = agreement.summaryOfAll
      return [
        "\(annotator)", "\(agreement.variable ?? "") (\(agreement.result.level.rawValue))",
        "\(line.units)", line.percent?.shown ?? Page.Table.nothing,
        line.alpha?.shown ?? Page.Table.nothing, line.alpha?.shownInterval ?? Page.Table.nothing,
      ]
    }
  }
}
