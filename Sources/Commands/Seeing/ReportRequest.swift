import Annotations
import Reports

/// What a report was asked to be.
struct ReportRequest {
  /// From what it is made.
  var scope: ReportScope
  /// Whose codings count, how intervals are found, and the form.
  let options: ReportOptions
  /// Whose word counts in findings.
  let basis: Basis
  /// The only variables that it is on; nil for all of them.
  var limit: ReportLimit?
  /// The only part that is shown; nil for the whole report.
  let section: CodingReport.Section?
  /// The day that it bears, as `YYYY-MM-DD`.
  let date: String?
  /// Whether every file is to be looked at, too.
  let verifies: Bool
  /// The command's name and options as they were given, but for articles.
  private let words: [String]

  /// Reads the options.
  init(_ arguments: Arguments, for specification: CommandSpecification) throws(Refusal) {
    scope = ReportScope(
      selection: try CodingSelection(arguments, for: specification),
      unblinder: arguments.has("--unblind") ? specification.name : nil)
    options = try ReportOptions(arguments, for: specification)
    basis = try ReportOptions.basis(arguments, for: specification)
    section = try ReportOptions.section(arguments, for: specification)
    date = try ReportOptions.date(arguments, for: specification)
    verifies = arguments.has(ReportOptions.verify.name)
    words = Self.words(arguments, specification)
  }

  /// The command that makes the same page again.
  ///
  /// It writes to a file of one name, wherever it was asked to write, and names articles in full,
  /// since at the prompt they may have been named by where they stand.
  var command: String {
    let articles = (scope.articles ?? []).sorted().flatMap {
      [ReportOptions.article.name, quoted($0.description)]
    }
    return (words + articles + ["-o", "report.html"]).joined(separator: " ")
  }

  private static func words(_ arguments: Arguments, _ specification: CommandSpecification)
    -> [String]
  {
    var words = ["postil", specification.name, "--format", "html"]
    let others = [
      "--format", "--json", "--bom", "--unblind", ReportOptions.output.name,
      ReportOptions.article.name,
    ]
    for option in specification.options where !others.contains(option.name) {
      guard let value = arguments.options[option.name] else { continue }
      words += option.value == nil ? [option.name] : [option.name, quoted(value)]
    }
    return words
  }
}
