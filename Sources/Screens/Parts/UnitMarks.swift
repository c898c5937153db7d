/// What is recorded on a unit, as three characters.
public struct UnitMarks: Sendable, Equatable {
  /// Whether a unit is coded, and how.
  public enum State: Character, Sendable, Equatable {
    /// It has statements.
    case coded = "="
    /// It was looked at and has no statement.
    case withoutStatement = "-"
    /// Nothing is decided.
    case uncoded = "."
    /// Two versions of it wait to be settled.
    case twoVersions = "2"
    /// It is not coded at all, such as a headline that the codebook leaves out.
    case notAsked = " "
  }

  /// How the annotators' codings of a unit stand to each other.
  public enum Comparison: Character, Sendable, Equatable {
    /// All coded it, and alike.
    case agreed = "="
    /// They differ.
    case disagreed = "!"
    /// Not all have coded it.
    case incomplete = "?"
    /// Nobody has coded it.
    case uncoded = "."
  }

  /// What a review has come to.
  public enum Outcome: Character, Sendable, Equatable {
    /// Nothing yet.
    case open = " "
    /// It is decided.
    case decided = "*"
    /// It was decided on codings that have changed since.
    case stale = "~"
    /// It is put off.
    case deferred = ","
    /// Two decisions contradict each other.
    case twoVersions = "2"
  }

  /// Whether the unit is coded, and how.
  public var state: State
  /// Whether it is to be looked at again.
  public var isFlagged: Bool
  /// Whether something is noted on it.
  public var hasNote: Bool
  private var review: Review?

  private struct Review: Sendable, Equatable {
    var comparison: Comparison
    var outcome: Outcome
  }

  /// Marks of a coding.
  ///
  /// - Parameters:
  ///   - state: Whether the unit is coded, and how.
  ///   - isFlagged: Whether it is to be looked at again.
  ///   - hasNote: Whether it has a note.
  public init(_ state: State, isFlagged: Bool = false, hasNote: Bool = false) {
    self.state = state
    self.isFlagged = isFlagged
    self.hasNote = hasNote
  }

  /// Marks of a review.
  ///
  /// - Parameters:
  ///   - comparison: How the annotators' codings stand to each other.
  ///   - outcome: What the review has come to.
  ///   - hasNote: Whether something is noted on it.
  public init(_ comparison: Comparison, _ outcome: Outcome, hasNote: Bool = false) {
    self.init(comparison == .uncoded ? .uncoded : .coded, hasNote: hasNote)
    review = Review(comparison: comparison, outcome: outcome)
  }

  /// Three columns: how it is coded or compared, `!` for a flag or what the review has come to, and
  /// `#` for a note.
  var text: String {
    let first = review?.comparison.rawValue ?? state.rawValue
    let second = review?.outcome.rawValue ?? (isFlagged ? "!" : " ")
    return String([first, second, hasNote ? "#" : " "])
  }

  /// Whether the marks ask for attention.
  var isUrgent: Bool {
    isFlagged || state == .twoVersions || review?.outcome == .stale
      || review?.outcome == .twoVersions
  }
}
