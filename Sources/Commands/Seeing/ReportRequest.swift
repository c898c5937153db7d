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
  /// The command that makes the same page again.
  let command: String

  /// Reads the options.
  init(_ arguments: Arguments, for specification: CommandSpecification) throws(Refusal) {
    scope = ReportScope(
      selection: try CodingSelection(arguments, for: specification),
      unblinder: arguments.has("--unblind") ? specification.name : nil)
    options = try ReportOptions(arguments, for: specification)
    basis = try ReportOptions.basis(arguments, for: specification)
    section = try ReportOptions.section(arguments, for: specification)
    date = try ReportOptions.date(arguments, for: specification)
    command = Self.command(arguments, specification)
  }

  /// The command with its options, which writes to a file of one name wherever it was asked to.
  private static func command(_ arguments: Arguments, _ specification: CommandSpecification)
    -> String
  {
    var words = ["postil", specification.name, "--format", "html"]
    for option in specification.options
    where !["--format", "--json", "--bom", "--unblind", ReportOptions.output.name].contains(
      option.name)
    {
      guard let value = arguments.options[option.name] else { continue }
      words += option.value == nil ? [option.name] : [option.name, quoted(value)]
    }
    return (words + ["-o", "report.html"]).joined(separator: " ")
  }
}
