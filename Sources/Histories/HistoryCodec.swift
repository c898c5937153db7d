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
  /// - Parameters:
  ///   - reader: Stands at the line's object.
  ///   - repeated: What the lines before it said.
  /// - Returns: The change, without its checksum.
  /// - Throws: `JSONError` where the line is no change of this format.
  static func entry(
    from reader: inout JSONReader, _ repeated: inout RepeatedParts
  ) throws(JSONError) -> Entry

  /// What a change is about.
  ///
  /// - Parameter entry: The change.
  /// - Returns: The layer or article that its line names.
  static func subject(of entry: Entry) -> Subject
}

extension HistoryCodec {
  /// Reads a line by itself.
  ///
  /// - Parameter reader: Stands at the line's object.
  /// - Returns: The change, without its checksum.
  /// - Throws: `JSONError` where the line is no change of this format.
  public static func entry(from reader: inout JSONReader) throws(JSONError) -> Entry {
    var repeated = RepeatedParts()
    return try entry(from: &reader, &repeated)
  }
}
