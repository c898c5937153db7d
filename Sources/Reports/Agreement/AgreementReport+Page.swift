import Agreement
public import Annotations

extension AgreementReport {
  /// The report for a terminal: for each question a few coefficients, what was counted and left
  /// out, each pair of annotators, and what it means.
  public var text: StyledText { page.terminalText }

  /// The report as Markdown.
  public var markdown: String { page.markdown }

  /// The report in words and tables.
  var page: Page {
    var page = Page()
    for agreement in variables { agreement.append(to: &page) }
    if variables.isEmpty { page.paragraph("There is nothing to compare.") }
    return page
  }
}

extension VariableAgreement {
  /// The coefficients that people are shown, in this order, of those that were computed.
  private var shownNames: [String] {
    [
      "percent_agreement", "alpha_\(result.level.rawValue)", "alpha_nominal", "alpha_masi",
      "alpha_jaccard", "gwet_ac1", "cohen_kappa", "fleiss_kappa",
    ]
  }

  fileprivate func append(to page: inout Page) {
    page.heading("Agreement on " + title)
    page.paragraph(sentenceOnUnits)
    if result.units.used > 0 { appendCoefficients(to: &page) }
    appendPairs(to: &page)
    for sentence in Self.sentencesOnUndefined(in: [self]) + sentencesOnMeaning {
      page.paragraph(sentence)
    }
  }

  private var title: String {
    let name = variable ?? "ratings"
    return switch stage {
    case .found: "\(name): is there a statement in the unit?"
    case .relevant: "\(name): has the article to do with the question?"
    case .givenFound: "\(name), where a statement was found (\(result.level.rawValue))"
    case nil: "\(name) (\(result.level.rawValue))"
    }
  }

  private func appendCoefficients(to page: inout Page) {
    var table = Page.Table(columns: ["coefficient", "value", "95 % interval"])
    var shown: [String] = []
    for name in shownNames where !shown.contains(name) {
      guard let coefficient = coefficient(name) else { continue }
      shown.append(name)
      table.rows.append([name, coefficient.shown, coefficient.shownInterval])
    }
    page.table(table)
  }

  private func appendPairs(to page: inout Page) {
    var table = Page.Table(columns: ["pair", "shared units", "percent agreement", "alpha"])
    for line in summaryOfPairs {
      table.rows.append([
        line.annotators.joined(separator: ", "), "\(line.units)", line.percent?.shown ?? "-",
        line.alpha?.shown ?? "-",
      ])
    }
    page.table(table)
  }
}
