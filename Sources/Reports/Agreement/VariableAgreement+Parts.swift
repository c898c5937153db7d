import Agreement
import Annotations

extension VariableAgreement {
  /// How many labels or articles people are shown; programs get all of them.
  private static let mostRows = 200

  /// Shows each label against all others.
  func appendLabels(to page: inout Page) {
    guard !result.byLabel.isEmpty else { return }
    page.heading("Labels of \(name), each against all others")
    var table = Page.Table(columns: [
      "label", "ratings", "specific", "95 % interval", "alpha", "95 % interval",
    ])
    for label in result.byLabel.prefix(Self.mostRows) {
      let specific = label.coefficients[.specificAgreement]
      let alpha = label.coefficients[.categoryAlpha]
      table.rows.append([
        label.label, "\(label.compared)", cell(specific?.value),
        specific?.shownInterval ?? Page.Table.nothing, alpha?.shown ?? Page.Table.nothing,
        alpha?.shownInterval ?? Page.Table.nothing,
      ])
    }
    page.table(table.withoutEmptyColumns)
    appendRest(of: result.byLabel.count, "label", to: &page)
  }

  /// Shows agreement within each article or cluster.
  func appendArticles(to page: inout Page) {
    guard let articles else { return }
    let noun = clusters.rawValue
    page.heading("Agreement on \(name) within each \(noun)")
    var table = Page.Table(columns: [noun, "units", "compared", "percent", "alpha"])
    for article in articles.prefix(Self.mostRows) {
      table.rows.append([
        article.article ?? "(none)", "\(article.total)", "\(article.used)",
        cell(article.percent?.value),
        article.alpha?.shown ?? Page.Table.nothing,
      ])
    }
    page.table(table)
    appendRest(of: articles.count, noun, to: &page)
  }

  private func appendRest(of count: Int, _ noun: String, to page: inout Page) {
    let more = count - Self.mostRows
    if more > 0 { page.paragraph("And \(counted(more, "other \(noun)")): see the JSON.") }
  }
}
