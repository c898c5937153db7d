/// Finds the encoding of bytes that nobody named one for.
enum EncodingGuess {
  /// The encoding, by the order that ``TextDecoder`` gives.
  ///
  /// - Throws: ``DecodingProblem/notUTF8(offset:found:)`` for damaged UTF-8, which would be garbled
  ///   in any other encoding, and ``DecodingProblem/binary(offset:found:)`` for zero bytes in what
  ///   is not UTF-16.
  static func encoding(of bytes: [UInt8]) throws(DecodingProblem) -> TextEncoding {
    let marked = TextEncoding.allCases.first {
      !$0.byteOrderMark.isEmpty && bytes.starts(with: $0.byteOrderMark)
    }
    if let marked { return marked }
    if let zero = bytes.firstIndex(of: 0) {
      guard let utf16 = utf16(bytes) else { throw .binary(offset: zero, found: 0) }
      return utf16
    }
    guard let invalid = UTF8Check.firstInvalidByte(of: bytes) else { return .utf8 }
    guard !UTF8Check.isMostlyValid(bytes) else {
      throw .notUTF8(offset: invalid, found: bytes[invalid])
    }
    return isCyrillic(bytes) ? .windows1251 : .windows1252
  }

  /// UTF-16 if zero bytes stand on one side of the code units only, in at least one of twenty: that
  /// many blanks and full stops any alphabet's text has.
  private static func utf16(_ bytes: [UInt8]) -> TextEncoding? {
    var zeros = [0, 0]
    for (offset, byte) in bytes.enumerated() where byte == 0 { zeros[offset % 2] += 1 }
    guard zeros.contains(0), max(zeros[0], zeros[1]) * 40 >= bytes.count else { return nil }
    return zeros[0] == 0 ? .utf16LittleEndian : .utf16BigEndian
  }

  /// Whether most letters beyond ASCII stand in words of at least two such letters and no other.
  private static func isCyrillic(_ bytes: [UInt8]) -> Bool {
    var balance = 0
    for word in bytes.split(whereSeparator: { !isLetter($0) }) {
      let high = word.count { $0 >= 0x80 }
      balance += high == word.count && high > 1 ? high : -high
    }
    return balance > 0
  }

  /// Whether a byte is a letter in ASCII, or one of the Russian or Ukrainian ones of Windows-1251.
  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xFF: true
    case 0xA5, 0xA8, 0xAA, 0xAF, 0xB2...0xB4, 0xB8, 0xBA, 0xBF: true
    default: false
    }
  }
}
