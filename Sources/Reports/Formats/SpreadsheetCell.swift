import Annotations

/// Texts as cells of a spreadsheet, which takes some beginnings for formulas and runs them.
///
/// A text that begins, after blanks and apostrophes, with `= + - @`, their full-width forms, a tab
/// or a line end gets one more apostrophe, unless it is a plain number. So the rule undoes itself:
/// ``restored(_:)`` takes back every apostrophe that ``neutralised(_:)`` put, and no other.
public enum SpreadsheetCell: Sendable {
  /// A text that a spreadsheet shows and does not run.
  ///
  /// - Parameter text: Any text.
  /// - Returns: The text, with an apostrophe before it where it needs one.
  public static func neutralised(_ text: String) -> String {
    isFormula(text) ? "'" + text : text
  }

  /// The text that was written as a cell.
  ///
  /// - Parameter cell: A cell made by ``neutralised(_:)``.
  /// - Returns: The text as it was before.
  public static func restored(_ cell: String) -> String {
    let rest = cell.unicodeScalars.dropFirst()
    guard cell.unicodeScalars.first == "'", isFormula(String(rest)) else { return cell }
    return String(rest)
  }

  private static func isFormula(_ text: String) -> Bool {
    let rest = text.unicodeScalars.drop { $0 == "'" }
    for scalar in rest {
      switch scalar {
      case "0"..."9", "A"..."Z", "a"..."z": return false
      case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}":
        return !isPlainNumber(rest)
      case let blank where blank.properties.isWhitespace || !isHarmless(blank): continue
      default: return false
      }
    }
    return false
  }

  /// Whether a text is a sign, digits and at most one point with digits on both sides.
  private static func isPlainNumber(_ text: Substring.UnicodeScalarView) -> Bool {
    var digits = text
    if let sign = digits.first, sign == "-" || sign == "+" { digits.removeFirst() }
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } }
  }
}
