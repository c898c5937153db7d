import Agreement
public import Annotations

extension AgreementReport {
  /// The report for a terminal: for each question the coefficients, what was counted and left out,
  /// what it means, and the details asked for.
  public var text: StyledText { page.terminalText }

  /// The report as Markdown.
  public var markdown: String { page.markdown }

  /// The report in words and tables.
  var page: Page {
    var page = Page()
    for agreement in variables { agreement.append(to: &page, detail) }
    if variables.isEmpty { page.paragraph("There is nothing to compare.") }
    return page
  }
}

extension VariableAgreement {
  /// The coefficients that people are shown, in this order, of those that were computed.
  private var shownNames: [Coefficient.Name] {
    [
      .alpha(result.level), .alpha(.nominal), .alpha(.masi), .alpha(.jaccard), .percentAgreement,
      .gwetAC1, .brennanPrediger, .fleissKappa, .cohenKappa, .congerKappa,
    ]
  }

  fileprivate func append(to page: inout Page, _ detail: AgreementDetail) {
    page.heading("Agreement on " + title)
    page.paragraph(sentenceOnUnits)
    if result.units.used > 0 { appendCoefficients(to: &page) }
    for sentence in sentencesOnUndefined + sentencesOnMeaning { page.paragraph(sentence) }
    for warning in warnings { page.warning(warning.message) }
    if detail.contains(.pairs) { appendPairs(to: &page) }
    if detail.contains(.labels) { appendLabels(to: &page) }
    if detail.contains(.articles) { appendArticles(to: &page) }
  }

  /// What the agreement is on, in a word.
  var name: String { variable ?? "ratings" }

  /// What the agreement is on, in the words of a heading.
  private var title: String {
    switch stage {
    case .found: "\(name): is there a statement in the unit?"
    case .relevant: "\(name): has the article to do with the question?"
    case .givenFound: "\(name), where a statement was found (\(result.level.rawValue))"
    case nil: "\(name) (\(result.level.rawValue))"
    }
  }

  private func appendCoefficients(to page: inout Page) {
    var table = Page.Table(columns: [
      "coefficient", "value", "se", "95 % interval", "observed", "expected",
    ])
    var shown: Set<Coefficient.Name> = []
    for name in shownNames where shown.insert(name).inserted {
      guard let coefficient = coefficient(name) else { continue }
      table.rows.append([
        coefficient.name, coefficient.shown, cell(coefficient.standardError),
        coefficient.shownInterval,
        cell(coefficient.observed), cell(coefficient.expected),
      ])
    }
    page.table(table.withoutEmptyColumns)
  }
}
