public import Annotations

/// What is taken for what a unit holds, and on whose word.
public struct SettledUnit: Sendable, Equatable {
  /// On whose word it is taken.
  public enum Word: Sendable, Equatable {
    /// The reference's.
    case reference
    /// That of more than half of those who coded the unit.
    case majority
    /// One annotator's, who alone coded the unit or whose coding alone is asked for.
    case one(AnnotatorName)
  }

  /// On whose word it is taken.
  public let word: Word
  /// The statements; none if the unit holds none.
  public let statements: [SettledStatement]
}
