import Agreement
import Annotations

extension Page {
  /// What was said when units were judged once more, apart from what was judged again; nothing where
  /// nobody judged any.
  mutating func rechecks(of annotators: [(annotator: AnnotatorName, rechecks: RecheckAgreement)]) {
    guard !annotators.isEmpty else { return }
    heading("Units judged once more by recheck")
    var days = Page.Table(columns: ["annotator", "day", "units", "said the same"])
    for annotator in annotators {
      days.rows += annotator.rechecks.days.map {
        ["\(annotator.annotator)", $0.date, "\($0.units)", "\($0.alike)"]
      }
    }
    table(days)
    coefficients(of: annotators.map { ($0.annotator, $0.rechecks.variables) })
    paragraph("These judgements changed no coding.")
  }

  /// A row for each annotator and question, and why figures are missing.
  mutating func coefficients(
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
