/// A place in a file.
public struct YAMLMark: Sendable, Equatable {
  /// The 1-based line; lines end with a line feed.
  public let line: Int
  /// The 1-based column, counted in Unicode scalars.
  public let column: Int
  /// The bytes before the place.
  public let byteOffset: Int
}
