/// Rows of a table in text form that lie in memory together, on consecutive lines.
public struct CSVBlock: Sendable, Equatable {
  /// The line on which the first row begins, from 1.
  public let line: Int
  /// The number of rows, each of which but for the last is on one line.
  public let rowCount: Int
  /// Whether it is known that all their bytes are ASCII, and none is NUL.
  public let isPlain: Bool
  /// Whether the library has read it.
  var isSingle = false
}
