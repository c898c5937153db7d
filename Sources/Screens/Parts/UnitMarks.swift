/// What is recorded on a unit, as single characters.
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

  /// Whether it is coded, and how.
  public var state: State
  /// Whether it is to be looked at again.
  public var isFlagged: Bool
  /// Whether it has a note.
  public var hasNote: Bool

  /// Marks.
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

  /// Three columns: the state, `!` for a flag, `#` for a note.
  var text: String {
    String([state.rawValue, isFlagged ? "!" : " ", hasNote ? "#" : " "])
  }
}
