/// Makes one line of each record.
///
/// The line depends on the record alone, so that the same input gives the same bytes however it is
/// divided.
public protocol RecordFilter<Record>: Sendable {
  /// What it takes.
  associatedtype Record: InputRecord

  /// The line for a record.
  ///
  /// - Parameter record: The record.
  /// - Returns: Compact JSON, without a line feed.
  /// - Throws: ``RecordError``, which takes the line's place.
  func line(for record: Record) throws(RecordError) -> [UInt8]
}
