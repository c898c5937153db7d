/// Turns received bytes into text.
///
/// Nothing is repaired: only a byte order mark is dropped, and `\r\n` and a lone `\r` become `\n`.
///
/// Without a named encoding, what is certain goes before what is likely: a byte order mark; zero
/// bytes on one side of every code unit, which only UTF-16 has; valid UTF-8; else Windows-1251
/// where most letters beyond ASCII stand in words of nothing else, as Cyrillic does and accented
/// Latin does not; else Windows-1252.
public enum TextDecoder: Sendable {
  /// The most bytes of a received file: 16 MiB.
  public static let maximumByteCount = 16 << 20
  /// A text may have a few stray control characters, as old exports do; a binary file has many.
  static let maximumControlCount = 8

  /// Decodes a received file.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - encoding: The encoding, if it is known.
  /// - Returns: The text, with the encoding that was used.
  /// - Throws: ``DecodingProblem`` if the bytes are no text in the encoding.
  public static func decode(_ bytes: [UInt8], as encoding: TextEncoding? = nil)
    throws(DecodingProblem) -> DecodedText
  {
    guard bytes.count <= maximumByteCount else {
      throw .tooLarge(byteCount: bytes.count, limit: maximumByteCount)
    }
    let used: TextEncoding
    if let encoding { used = encoding } else { used = try EncodingGuess.encoding(of: bytes) }
    let mark = used.byteOrderMark
    let hasMark = !mark.isEmpty && bytes.starts(with: mark)
    let start = hasMark ? mark.count : 0
    let utf8 = try utf8Bytes(of: bytes, from: start, in: used)
    try ControlCharacters.refuseBinary(bytes, from: start, in: used)
    let text = String(decoding: LineEnds.folded(utf8), as: UTF8.self)
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw .empty
    }
    return DecodedText(text: text, encoding: used, hadByteOrderMark: hasMark)
  }

  private static func utf8Bytes(of bytes: [UInt8], from start: Int, in encoding: TextEncoding)
    throws(DecodingProblem) -> ArraySlice<UInt8>
  {
    switch encoding {
    case .utf8: try UTF8Check.valid(bytes, from: start)
    case .utf16LittleEndian: try UTF16Decoding.utf8(of: bytes, from: start, isBigEndian: false)
    case .utf16BigEndian: try UTF16Decoding.utf8(of: bytes, from: start, isBigEndian: true)
    case .windows1252, .windows1251: try WindowsDecoding.utf8(of: bytes, in: encoding)
    }
  }
}
