/// How far annotators agree on a unit.
public enum ReviewMark: Sendable, Equatable, CaseIterable {
  /// Two annotators or more, all of whom say the same.
  case agreed
  /// Some say one thing and some another.
  case disagreement
  /// Nobody contradicts, but not everybody has spoken.
  case incomplete
  /// Nobody has spoken.
  case uncoded

  /// The mark as one character, which needs no colour.
  public var sign: String {
    switch self {
    case .agreed: "="
    case .disagreement: "!"
    case .incomplete: "?"
    case .uncoded: "."
    }
  }

  /// The mark in one word.
  public var word: String {
    switch self {
    case .agreed: "agreed"
    case .disagreement: "disagree"
    case .incomplete: "incomplete"
    case .uncoded: "uncoded"
    }
  }
}
