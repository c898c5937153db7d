public import Annotations

/// Whose word counts where a report says what articles hold.
public enum Basis: Sendable, Equatable {
  /// The reference where it has decided a unit, else the majority.
  case referenceElseMajority
  /// The reference alone; units that it has not decided do not count.
  case reference
  /// What more than half of those who coded a unit say of it.
  case majority
  /// One annotator's coding alone.
  case annotator(AnnotatorName)
}
