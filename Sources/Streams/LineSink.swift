/// Where the lines of a filter go.
public protocol LineSink: SendableMetatype {
  /// Writes whole lines.
  ///
  /// - Parameter lines: The lines, each with its line feed.
  /// - Returns: Whether more can be written; if not, the filter stops.
  mutating func write(_ lines: [UInt8]) -> Bool
}
