/// A form that a report can have.
enum ReportFormat: String, CaseIterable {
  case text
  case json
  case csv
  case markdown
  /// One page that needs nothing but itself; of `report` only.
  case html

  /// The forms that every report has.
  static let common: [ReportFormat] = [.text, .json, .csv, .markdown]

  /// Reads `--format`, or `--json` where that is an option of the command's own; without them the
  /// name of a file to be written tells.
  init(_ arguments: Arguments, for specification: CommandSpecification) throws(Refusal) {
    guard !arguments.has("--json") else {
      self = .json
      return
    }
    let known = specification.name == "report" ? Self.allCases : Self.common
    let file = arguments.options[ReportOptions.output.name]
    guard let word = arguments.options["--format"] else {
      self = file.flatMap(Self.init(ofFile:)) ?? .text
      return
    }
    guard let format = Self(rawValue: word), known.contains(format) else {
      let names = known.map(\.rawValue)
      throw .usage(
        "--format takes \(names.dropLast().joined(separator: ", ")) or \(names[names.count - 1]), "
          + "not '\(word)'", specification)
    }
    self = format
  }

  /// The form that a file's name promises; nil if it promises none.
  private init?(ofFile path: String) {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = path[path.utf8.index(after: dot)...].lowercased()
    switch ending {
    case "md": self = .markdown
    case "htm": self = .html
    default: self.init(rawValue: ending)
    }
  }
}
