import Annotations

/// Text of a file in a message.
enum Quotation {
  /// The most scalars that a message repeats of a text.
  private static let limit = 60
  /// The most words that a message lists.
  private static let listLimit = 12

  /// A text in quotation marks, shortened, unable to act on a terminal.
  static func quoted(_ text: String) -> String {
    let start = text.unicodeScalars.prefix(limit)
    let isWhole = start.endIndex == text.unicodeScalars.endIndex
    return "'\(visible(String(start)))\(isWhole ? "" : "…")'"
  }

  /// A text that is unable to act on a terminal.
  static func harmless(_ text: String) -> String {
    visible(text)
  }

  /// Several texts in quotation marks, not more than a reader would go through.
  static func list(_ texts: [String]) -> String {
    let shown = texts.prefix(listLimit).map(quoted).joined(separator: ", ")
    return texts.count > listLimit ? shown + ", …" : shown
  }

  /// What to do about a word that nobody knows: the nearest words, or else all there are.
  static func remedy(for word: String, among candidates: [String], called noun: String) -> String {
    if let hint = Suggestion.hint(for: word, among: candidates) { return harmless(hint) }
    return candidates.isEmpty ? "there are no \(noun)" : "the \(noun) are \(list(candidates))"
  }
}
