/// A received text as Unicode, and how it came to be that.
public struct DecodedText: Sendable, Equatable {
  /// The text, without a byte order mark, line ends as `\n`, otherwise as received.
  public var text: String
  /// The encoding that was used.
  public var encoding: TextEncoding
  /// What told the encoding.
  public var reason: EncodingReason

  /// Whether a byte order mark was dropped.
  public var hadByteOrderMark: Bool
}
