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
      self =
        try file.map { (path) throws(Refusal) in
          try Self.promised(byFile: path, among: known, for: specification)
        } ?? .text
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

  /// The form that a file's name promises: text where it has no ending.
  private static func promised(
    byFile path: String, among known: [ReportFormat], for specification: CommandSpecification
  ) throws(Refusal) -> ReportFormat {
    let name =
      path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
    let ending = name.utf8.lastIndex(of: UInt8(ascii: ".")).map {
      name[name.utf8.index(after: $0)...].lowercased()
    }
    let format: ReportFormat? =
      switch ending {
      case nil, "txt": .text
      case "md": .markdown
      case "htm": .html
      case let ending?: Self(rawValue: ending)
      }
    guard let format, known.contains(format) else {
      throw .usage(
        "no form of a report is known by the ending '.\(ending ?? "")'; the endings are .txt, .md, "
          + ".json, .csv and .html, or add --format FORMAT",
        specification)
    }
    return format
  }
}
