public import Annotations

/// A place where a character of the text seems to have been lost before it was received.
///
/// It is pointed out to people and never repaired: quotations of the article must stay as they were
/// received, and each of these may be what its author wrote.
public struct LostCharacter: Sendable, Hashable {
  /// What seems to have happened.
  public enum Kind: String, CaseIterable, Sendable {
    /// A blank or a question mark stands for an apostrophe: `Russia s`.
    case apostrophe
    /// A blank stands for a letter with an accent: `St phane`.
    case letter
    /// U+FFFD, which a program put where it could not read the text.
    case replacement
    /// UTF-8 that was read as Windows-1252 or Windows-1251: `donâ€™t`.
    case mojibake
  }

  /// What seems to have happened.
  public var kind: Kind
  /// The words or marks concerned, in scalars of the text.
  public var span: ScalarSpan
  /// What probably stood there; nil where several readings are equally likely.
  public var suggestion: String?

  /// A place where a character seems to be lost.
  ///
  /// - Parameters:
  ///   - kind: What seems to have happened.
  ///   - span: The words or marks concerned, in scalars of the text.
  ///   - suggestion: What probably stood there.
  public init(kind: Kind, span: ScalarSpan, suggestion: String?) {
    self.kind = kind
    self.span = span
    self.suggestion = suggestion
  }

  /// All places of a text where a character seems to be lost, in order.
  ///
  /// A text whose characters are whole gives none, but for one sentence in some thousands.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - language: Its BCP 47 tag, if known: which words an apostrophe can part depends on it.
  /// - Returns: The places, disjoint.
  public static func all(in text: ScalarText, language: String?) -> [LostCharacter] {
    let scalars = Array(text.string.unicodeScalars)
    let found = UnreadableScalars.all(in: scalars) + BrokenWords.all(in: scalars, language)
    return found.sorted { $0.span.lowerBound < $1.span.lowerBound }
  }
}
