/// Turns received bytes into text.
///
/// Nothing is repaired: only a byte order mark is dropped, and `\r\n` and a lone `\r` become `\n`.
///
/// Without a named encoding, what is certain goes before what is likely: a byte order mark; zero and
/// other small bytes in nearly every other place, which only UTF-16 has; valid UTF-8; the encoding that the
/// file declares; else Windows-1251 where most letters beyond ASCII stand in words of nothing else,
/// as Cyrillic does and accented Latin does not; else Windows-1252. Zero bytes go before UTF-8
/// because Latin text in UTF-16 is valid UTF-8, if one with zeros in it.
public enum TextDecoder: Sendable {
  /// The most bytes of a received file: 16 MiB.
  public static let maximumByteCount = 16 << 20
  /// A text may have a few stray control characters, as old exports do; a binary file has many.
  static let maximumControlCount = 8

  /// Decodes a received file.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - encoding: The encoding, if somebody names it.
  ///   - declared: The name that the file itself gives its encoding, if it does.
  /// - Returns: The text, with the encoding that was used.
  /// - Throws: ``DecodingProblem`` if the bytes are no text in the encoding.
  public static func decode(
    _ bytes: [UInt8], as encoding: TextEncoding? = nil, declared: String? = nil
  ) throws(DecodingProblem) -> DecodedText {
    guard bytes.count <= maximumByteCount else {
      throw .tooLarge(byteCount: bytes.count, limit: maximumByteCount)
    }
    if let kind = FileSignature.kind(of: bytes) { throw .otherKind(kind) }
    let used: TextEncoding
    let reason: EncodingReason
    if let encoding {
      (used, reason) = (encoding, .named)
    } else {
      let guess = try EncodingGuess(of: bytes, declared: declared)
      (used, reason) = (guess.encoding, guess.reason)
    }
    let mark = used.byteOrderMark
    let hasMark = !mark.isEmpty && bytes.starts(with: mark)
    let text = try text(of: bytes, from: hasMark ? mark.count : 0, in: used)
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw .empty
    }
    return DecodedText(text: text, encoding: used, reason: reason, hadByteOrderMark: hasMark)
  }

  /// The text of bytes whose encoding is known.
  static func text(of bytes: [UInt8], from start: Int, in encoding: TextEncoding)
    throws(DecodingProblem) -> String
  {
    let utf8 = try utf8Bytes(of: bytes, from: start, in: encoding)
    try ControlCharacters.refuseBinary(bytes, from: start, in: encoding)
    return String(decoding: LineEnds.folded(utf8), as: UTF8.self)
  }

  private static func utf8Bytes(of bytes: [UInt8], from start: Int, in encoding: TextEncoding)
    throws(DecodingProblem) -> ArraySlice<UInt8>
  {
    switch encoding {
    case .utf8: try UTF8Check.valid(bytes, from: start)
    case .utf16LittleEndian: try UTF16Decoding.utf8(of: bytes, from: start, isBigEndian: false)
    case .utf16BigEndian: try UTF16Decoding.utf8(of: bytes, from: start, isBigEndian: true)
    case .windows1252, .windows1251, .koi8r, .koi8u:
      try EightBitDecoding.utf8(of: bytes, in: encoding)
    }
  }
}
