/// What to do with a second rating of a unit by the same annotator, were it the same one.
public enum DuplicateRule: String, Sendable, CaseIterable {
  /// Refuse the input, naming both lines.
  case error
  /// Keep the rating that comes first in the input.
  case first
  /// Keep the rating that comes last in the input.
  case last
}
