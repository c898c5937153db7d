/// Why received bytes are no text that can be read.
///
/// Offsets are in bytes from the file's start.
public enum DecodingProblem: Error, Sendable, Equatable {
  /// There are no bytes, or nothing but white space.
  case empty
  /// There are more bytes than an article may have.
  case tooLarge(byteCount: Int, limit: Int)
  /// The first bytes are those of something that is no text, such as `a PDF document`.
  case otherKind(String)
  /// The file declares an encoding that articles are not read in, and is not valid UTF-8.
  case unknownEncoding(String)
  /// Control characters show that these are not the bytes of a text.
  case binary(offset: Int, found: UInt8)
  /// Bytes that UTF-8 does not allow, where UTF-8 was asked for or most of the file is UTF-8.
  case notUTF8(offset: Int, found: UInt8)
  /// UTF-16 that ends in the middle of a code unit.
  case truncatedUTF16(offset: Int)
  /// One half of a surrogate pair without the other.
  case loneSurrogate(offset: Int, found: UInt16)
  /// A byte that the encoding does not define.
  case undefinedByte(offset: Int, found: UInt8, TextEncoding)
}

extension DecodingProblem {
  /// What is wrong, in words.
  public var message: String {
    switch self {
    case .empty: "has no text"
    case .tooLarge(let byteCount, let limit): "has \(byteCount) bytes, the limit is \(limit)"
    case .otherKind(let kind): "is no text: it looks like \(kind)"
    case .unknownEncoding(let name): "says that its encoding is '\(name)', which is not read"
    case .binary(let offset, let found):
      "is no text: it has a control character, \(hexadecimal(found)) at byte \(offset)"
    case .notUTF8(let offset, let found):
      "is not UTF-8 throughout: \(hexadecimal(found)) at byte \(offset)"
    case .truncatedUTF16(let offset):
      "is UTF-16 that ends in the middle of a character, at byte \(offset)"
    case .loneSurrogate(let offset, let found):
      "is UTF-16 with half a character, \(hexadecimal(found)) at byte \(offset)"
    case .undefinedByte(let offset, let found, let encoding):
      "is not \(encoding.rawValue): \(hexadecimal(found)) at byte \(offset) stands for nothing there"
    }
  }

  /// What to do, in words.
  public var remedy: String {
    switch self {
    case .empty: "get the file again"
    case .tooLarge: "split it into articles"
    case .unknownEncoding: "save it as UTF-8, or name another encoding with --encoding"
    case .binary, .otherKind: "save the article as plain text in UTF-8"
    case .notUTF8, .undefinedByte: "name its encoding with --encoding, or save it as UTF-8"
    case .truncatedUTF16, .loneSurrogate: "get the file again, or save it as UTF-8"
    }
  }

  private func hexadecimal(_ value: some FixedWidthInteger) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "0x" + String(repeating: "0", count: value.bitWidth / 4 - digits.utf8.count) + digits
  }
}
