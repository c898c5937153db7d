/// Finds the encoding of bytes that nobody named one for.
struct EncodingGuess {
  /// The encoding.
  let encoding: TextEncoding
  /// What told it.
  let reason: EncodingReason

  /// The encoding of bytes, by the order that ``TextDecoder`` gives.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - declared: The name that the file itself gives its encoding.
  /// - Throws: ``DecodingProblem/notUTF8(offset:found:)`` for damaged UTF-8, which would be garbled
  ///   in any other encoding, ``DecodingProblem/binary(offset:found:)`` for zero bytes in what is
  ///   not UTF-16, and ``DecodingProblem/unknownEncoding(_:)`` where only the declared one could
  ///   tell, and it is not read.
  init(of bytes: [UInt8], declared: String? = nil) throws(DecodingProblem) {
    let marked = TextEncoding.allCases.first {
      !$0.byteOrderMark.isEmpty && bytes.starts(with: $0.byteOrderMark)
    }
    if let marked {
      (encoding, reason) = (marked, .byteOrderMark)
    } else if let zero = bytes.firstIndex(of: 0) {
      guard let utf16 = Self.utf16(bytes) else { throw .binary(offset: zero, found: 0) }
      (encoding, reason) = (utf16, .zeroBytes)
    } else if let invalid = UTF8Check.firstInvalidByte(of: bytes) {
      guard !UTF8Check.isMostlyValid(bytes) else {
        throw .notUTF8(offset: invalid, found: bytes[invalid])
      }
      (encoding, reason) = try Self.eightBit(bytes, declared)
    } else {
      (encoding, reason) = (.utf8, .validUTF8)
    }
  }

  /// The encoding of bytes that are not Unicode.
  ///
  /// A file that can be read far enough to find its declaration and declares UTF-16, or declares
  /// the UTF-8 that it is not, declares nothing.
  private static func eightBit(_ bytes: [UInt8], _ declared: String?) throws(DecodingProblem)
    -> (TextEncoding, EncodingReason)
  {
    if let declared {
      guard let encoding = TextEncoding(name: declared) else { throw .unknownEncoding(declared) }
      if encoding != .utf8, !encoding.isUTF16 { return (encoding, .declared) }
    }
    return (isCyrillic(bytes) ? cyrillic(bytes) : .windows1252, .statistics)
  }

  /// UTF-16 if nearly all bytes on that side of the code units where most zero bytes stand are below
  /// ASCII's blank.
  ///
  /// The upper halves of all alphabets' letters are below it; of text in other encodings only line
  /// ends and tabs are, however many zeros have got into it.
  private static func utf16(_ bytes: [UInt8]) -> TextEncoding? {
    var zeros = [0, 0]
    var upperHalves = [0, 0]
    for (offset, byte) in bytes.enumerated() where byte < 0x20 {
      zeros[offset % 2] += byte == 0 ? 1 : 0
      upperHalves[offset % 2] += 1
    }
    let side = zeros[0] > zeros[1] ? 0 : 1
    let unitCount = (bytes.count + 1 - side) / 2
    // The rest are quotation marks, dashes and pictures.
    guard upperHalves[side] * 4 >= unitCount * 3 else { return nil }
    return side == 1 ? .utf16LittleEndian : .utf16BigEndian
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

  /// The encoding of Cyrillic text: by far most letters are small, and KOI8 has the small ones where
  /// Windows-1251 has the capitals.
  ///
  /// KOI8-U has four more Ukrainian letters than KOI8-R, where that has frames for tables.
  private static func cyrillic(_ bytes: [UInt8]) -> TextEncoding {
    var lower = 0
    var upper = 0
    var ukrainian = 0
    for byte in bytes {
      switch byte {
      case 0xC0...0xDF: lower += 1
      case 0xE0...0xFF: upper += 1
      case 0xA4, 0xA6, 0xA7, 0xAD: ukrainian += 1
      default: break
      }
    }
    guard lower > upper else { return .windows1251 }
    return ukrainian > 0 ? .koi8u : .koi8r
  }

  /// Whether a byte is a letter in ASCII, or one of the Russian or Ukrainian ones of Windows-1251
  /// or KOI8.
  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xFF: true
    case 0xA3, 0xA4, 0xA6, 0xA7, 0xAD, 0xB6, 0xB7, 0xBD: true
    case 0xA5, 0xA8, 0xAA, 0xAF, 0xB2...0xB4, 0xB8, 0xBA, 0xBF: true
    default: false
    }
  }
}
