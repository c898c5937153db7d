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
    page.rechecks(of: rechecked.map { ($0.annotator, $0.rechecks) })
    return page
  }
}
