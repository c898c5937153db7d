public import Annotations
public import JSON

/// How the changes of one kind of history stand in its lines.
public protocol HistoryCodec {
  /// A change.
  associatedtype Entry: HistoryEntry
  /// What a history is about, such as a layer.
  associatedtype Subject: Equatable, CustomStringConvertible, Sendable

  /// The format's name and version.
  static var format: String { get }

  /// Reads a line.
  ///
  /// - Parameter reader: Stands at the line's object.
  /// - Returns: The change, without its checksum.
  /// - Throws: `JSONError` where the line is no change of this format.
  static func entry(from reader: inout JSONReader) throws(JSONError) -> Entry

  /// What a change is about.
  ///
  /// - Parameter entry: The change.
  /// - Returns: The layer or article that its line names.
  static func subject(of entry: Entry) -> Subject
}
