import Annotations

extension Verification {
  /// What was found, by file, and a line that sums it up, for a person.
  var text: StyledText {
    var text = StyledText()
    var path: String?
    for finding in findings {
      if path != finding.path {
        text.line(visible(finding.path), .bold)
        path = finding.path
      }
      text.append(finding.text)
    }
    text.line(summary, isSound ? .plain : .warning)
    return text
  }

  /// How much was looked at and what was found, in one line.
  var summary: String {
    let looked = [
      counted(counts.articles, "article"), counted(counts.codings, "coding"),
      counted(counts.changes, "change"),
    ].joined(separator: ", ")
    let damage = damageCount == 0 ? "no damage" : counted(damageCount, "place") + " damaged"
    let notes = noteCount == 0 ? "" : ", \(counted(noteCount, "note"))"
    return "checked \(looked): \(damage)\(notes)"
  }
}

extension Finding {
  /// The finding in a few lines: what and where, what should be, what to do.
  fileprivate var text: StyledText {
    var text = StyledText()
    let place = (line.map { ", line \($0)" } ?? "") + (column.map { ", column \($0)" } ?? "")
    text.append("  \(severity.rawValue): ", severity == .damage ? .warning : .dim)
    text.line(code.rawValue + place)
    var lines = [found]
    if let expected { lines.append("expected: \(expected)") }
    for line in lines.map(Self.shortened) + [code.remedy] {
      for part in Self.screen.lines(of: line, indent: 4) { text.line("    \(part)") }
    }
    return text
  }

  private static var screen: LineWrap { LineWrap(columns: 80, width: { _ in 1 }) }

  /// A long text with its middle left out; `--json` has the whole.
  private static func shortened(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let shown = visible(text)
    guard scalars.count > 240 else { return shown }
    return visible(Self.string(scalars.prefix(120))) + " … "
      + visible(Self.string(scalars.suffix(110)))
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
