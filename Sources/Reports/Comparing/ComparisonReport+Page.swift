import Agreement
public import Annotations

extension ComparisonReport {
  /// The report for a terminal.
  public var text: StyledText { page.terminalText }

  /// The report as Markdown.
  public var markdown: String { page.markdown }

  private var page: Page {
    var page = Page()
    for variable in variables { variable.append(to: &page, names) }
    if variables.isEmpty { page.paragraph("There is nothing to compare.") }
    return page
  }
}

extension VariableComparison {
  /// The coefficients that people are shown, of those that were computed.
  private var shownNames: [Coefficient.Name] {
    let leading: [Coefficient.Name] = level == .nominal ? [] : [.alpha(level)]
    return leading + [.alpha(.nominal), .percentAgreement, .gwetAC1, .fleissKappa]
  }

  fileprivate func append(to page: inout Page, _ names: (before: String, after: String)) {
    page.heading("Agreement on \(variable ?? "ratings") (\(level.rawValue)), before and after")
    page.paragraph(sentence(on: before, name: "Before, \(names.before)"))
    page.paragraph(sentence(on: after, name: "After, \(names.after)"))
    appendDifferences(to: &page)
    for sentence in sentencesOnMeaning { page.paragraph(sentence) }
    for warning in warnings { page.warning(warning.message) }
  }

  private func sentence(on side: Side, name: String) -> String {
    let annotators = side.annotators.isEmpty ? "nobody" : shortList(side.annotators)
    return "\(name): \(side.used) of \(counted(side.total, "unit")) compared, rated by "
      + "\(annotators)."
  }

  private func appendDifferences(to page: inout Page) {
    var table = Page.Table(columns: [
      "coefficient", "before", "after", "difference", "95 % interval", "P(gain)",
    ])
    for name in shownNames {
      guard let difference = difference(in: name) else { continue }
      table.rows.append([
        difference.name, difference.before.shown, difference.after.shown,
        difference.value.map(signed) ?? Page.Table.nothing,
        difference.interval.map { "\(signed($0.low)) to \(signed($0.high))" }
          ?? Page.Table.nothing,
        difference.probabilityOfGain.map { fixed($0, 2) } ?? Page.Table.nothing,
      ])
    }
    page.table(table.withoutEmptyColumns)
  }
}
