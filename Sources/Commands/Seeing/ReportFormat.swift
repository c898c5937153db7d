/// A form that a report can have.
enum ReportFormat: String, CaseIterable {
  case text
  case json
  case csv
  case markdown

  /// Reads `--format`, or `--json` where that is an option of the command's own.
  init(_ arguments: Arguments, for specification: CommandSpecification) throws(Refusal) {
    guard !arguments.has("--json") else {
      self = .json
      return
    }
    let word = arguments.options["--format"] ?? Self.text.rawValue
    guard let format = Self(rawValue: word) else {
      throw .usage("--format takes text, json, csv or markdown, not '\(word)'", specification)
    }
    self = format
  }
}
