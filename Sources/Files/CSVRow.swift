/// A row of a table in text form.
public struct CSVRow: Sendable, Equatable {
  /// The line on which the row begins, from 1.
  public var line: Int
  /// The fields' bytes, without the quotes around them and one of every two within.
  public var fields: [[UInt8]]

  /// A row.
  ///
  /// - Parameters:
  ///   - line: The line on which it begins, from 1.
  ///   - fields: The fields' bytes.
  public init(line: Int, fields: [[UInt8]]) {
    self.line = line
    self.fields = fields
  }
}
