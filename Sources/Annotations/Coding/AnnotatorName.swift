/// The name of an annotator, under which their judgements are kept apart.
public struct AnnotatorName: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The name as written.
  public let description: String

  /// The adjudicated layer's owner, written by review only.
  public static let reference = AnnotatorName(unchecked: "reference")

  private static let reservedFileNames = ["codebook.yaml", "rounds.json"]

  /// Takes a text as an annotator's name.
  ///
  /// - Parameter text: One segment, legal by ``NameSegment`` and not the name of a file that stands
  ///   beside the annotators' folders.
  ///
  /// Nil if the text is not such a name.
  public init?(_ text: String) {
    guard NameSegment.isLegal(text), !Self.reservedFileNames.contains(text) else { return nil }
    description = text
  }

  private init(unchecked text: String) {
    description = text
  }

  /// The order of names, by bytes.
  public static func < (left: Self, right: Self) -> Bool {
    left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
  }
}

/// Who an annotator is.
public enum AnnotatorKind: String, Hashable, Sendable {
  /// A human being.
  case person
  /// A program; left out of agreement and majorities unless named.
  case program
}
