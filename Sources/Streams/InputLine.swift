/// A line of a stream.
public enum InputLine: InputRecord, Equatable {
  /// Its bytes, without the line feed.
  case bytes([UInt8])
  /// A line of more bytes than the limit, which was passed over.
  case tooLong(limit: Int)

  /// The bytes that are held.
  public var byteCount: Int {
    switch self {
    case .bytes(let bytes): bytes.count
    case .tooLong: 0
    }
  }
}
