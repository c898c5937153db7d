import Agreement
public import Annotations

extension CodingReport {
  /// The report for a terminal.
  public var text: StyledText { page.terminalText }

  /// The report as Markdown.
  public var markdown: String { page.markdown }

  /// How many rows a table of names has at most; programs get all of them.
  private static let mostRows = 20

  private var page: Page {
    var page = Page()
    if shows(.summary) { appendSummary(to: &page) }
    if shows(.progress) { appendProgress(to: &page) } else { warnOfWithheld(on: &page) }
    appendProblems(to: &page)
    if showsFindings { findings.append(to: &page, shows) }
    if shows(.distributions) {
      for distribution in distributions { append(distribution, to: &page) }
      appendMissing(to: &page)
    }
    if shows(.agreement) {
      appendAgreement(to: &page)
      page.rechecks(of: rechecks.map { ($0.annotator, $0.rechecks) })
    }
    if shows(.review) { review.append(to: &page) }
    return page
  }

  private func appendSummary(to page: inout Page) {
    page.heading("Summary")
    for sentence in summary { page.paragraph(sentence) }
  }

  private func appendProgress(to page: inout Page) {
    page.heading("Coding with '\(codebookName)', version \(codebookVersion)")
    page.paragraph("\(counted(articles, "article")); articles, units and statements by annotator:")
    warnOfWithheld(on: &page)
    var table = Page.Table(columns: ["annotator"] + columnNames)
    for annotator in progress {
      let counts = annotator.counts.filter { columnNames.contains($0.name) }
      table.rows.append(["\(annotator.annotator)"] + counts.map { "\($0.count)" })
    }
    page.table(table)
  }

  private func warnOfWithheld(on page: inout Page) {
    guard withheld > 0 else { return }
    page.warning(
      "\(counted(withheld, "article")) left out: until you are done with an article, others' "
        + "codings of it stay hidden.")
  }

  private func appendProblems(to page: inout Page) {
    guard !problems.isEmpty else { return }
    page.heading("Not everything could be read")
    page.paragraph("These are left out, and the report is on the rest:")
    // They begin with a file's path, which a capital letter would make another.
    for problem in problems { page.warning("\(problem).") }
  }

  /// The columns of progress; the rare ones only where there is something to count.
  private var columnNames: [String] {
    let rare = ["two versions", "place lost"]
    let names = progress.first?.counts.map(\.name) ?? []
    return names.filter { name in
      !rare.contains(name)
        || progress.contains { $0.counts.contains { $0.name == name && $0.count > 0 } }
    }
  }

  private func append(_ distribution: Distribution, to page: inout Page) {
    page.heading(distribution.title)
    guard let together = distribution.tables.first, together.total > 0 else {
      page.paragraph("No statements.")
      return
    }
    let apart = distribution.tables.dropFirst()
    let names = apart.compactMap { $0.annotator?.description }.joined(separator: ", ")
    page.paragraph(
      apart.count > 1
        ? "All statements of \(names) together, each as often as it was recorded:"
        : "The statements of \(names):")
    appendTable(together, of: distribution, to: &page)
    guard apart.count > 1 else { return }
    for table in apart {
      page.paragraph("The statements of \(table.annotator?.description ?? "") alone:")
      appendTable(table, of: distribution, to: &page)
    }
  }

  private func appendTable(
    _ counts: Distribution.Table, of distribution: Distribution, to page: inout Page
  ) {
    let columns = counts.columns.map { $0 ?? "(not given)" }
    var table = Page.Table(columns: [distribution.rowVariable] + columns + ["all", "share"])
    for row in counts.rows.prefix(Self.mostRows) {
      let cells = row.counts.map { $0 == 0 ? "0" : "\($0) (\(share($0, of: row.total)))" }
      table.rows.append(
        [row.value ?? "(not given)"] + cells + ["\(row.total)", share(row.total, of: counts.total)])
    }
    page.table(table)
    let more = counts.rows.count - Self.mostRows
    if more > 0 { page.paragraph("And \(counted(more, "other value")).") }
  }

  private func appendMissing(to page: inout Page) {
    guard !missing.isEmpty else { return }
    page.heading("Left out")
    for section in missing {
      page.paragraph(
        "Section '\(section.section)': the codebook has no variable '\(section.variable)'.")
    }
  }

  private func appendAgreement(to page: inout Page) {
    page.heading("Agreement")
    var table = Page.Table(columns: [
      "variable", "units", "percent agreement", "alpha", "95 % interval",
    ])
    for variable in agreement.variables {
      for line in [variable.summaryOfAll] + variable.summaryOfPairs {
        table.rows.append(line.cells(of: variable))
      }
    }
    page.table(table)
    let lines = agreement.variables.flatMap { [$0.summaryOfAll] + $0.summaryOfPairs }
    for sentence in lines.flatMap(\.figures).sentencesOnUndefined() {
      page.paragraph(sentence)
    }
    page.paragraph("What was left out, and why: see 'agreement'.")
  }
}

extension Distribution {
  fileprivate var title: String {
    let rows = rowVariable.prefix(1).uppercased() + rowVariable.dropFirst()
    guard let columnVariable else { return rows }
    return columnVariable.prefix(1).uppercased() + columnVariable.dropFirst() + " by \(rowVariable)"
  }
}

extension VariableAgreement.SummaryLine {
  fileprivate func cells(of variable: VariableAgreement) -> [String] {
    let name = variable.variable ?? ""
    let row =
      annotators.isEmpty
      ? "\(name) (\(variable.result.level.rawValue))"
      : "\(name): \(annotators.joined(separator: ", "))"
    return [
      row, "\(units)", percent?.shown ?? "-", alpha?.shown ?? "-", alpha?.shownInterval ?? "-",
    ]
  }
}
