/// An escape in a string that has been found valid.
struct Escape {
  /// The bytes of the escape, with its backslash.
  let byteCount: Int
  private let scalar: Unicode.Scalar

  /// The UTF-8 of the scalar that it stands for.
  var utf8: UTF8.EncodedScalar { UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter }

  /// Reads an escape.
  ///
  /// - Parameters:
  ///   - offset: Where its backslash is.
  ///   - bytes: The document, which holds the whole escape.
  init(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let letter = bytes[offset + 1]
    if let short = Self.scalar(of: letter) {
      self.init(byteCount: 2, scalar: short)
      return
    }
    let first = Self.codeUnit(at: offset + 2, in: bytes) ?? 0
    guard UTF16.isLeadSurrogate(first), let second = Self.codeUnit(at: offset + 8, in: bytes) else {
      self.init(byteCount: 6, scalar: Unicode.Scalar(first) ?? "\u{FFFD}")
      return
    }
    self.init(
      byteCount: 12, scalar: UTF16.decode(UTF16.EncodedScalar([first, second])))
  }

  private init(byteCount: Int, scalar: Unicode.Scalar) {
    self.byteCount = byteCount
    self.scalar = scalar
  }

  /// The scalar that a letter after a backslash stands for; nil for `u` and for no escape.
  static func scalar(of letter: UInt8) -> Unicode.Scalar? {
    switch letter {
    case .quote, .backslash, UInt8(ascii: "/"): Unicode.Scalar(letter)
    case UInt8(ascii: "b"): "\u{8}"
    case UInt8(ascii: "f"): "\u{C}"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "t"): "\t"
    default: nil
    }
  }

  /// The value of four hexadecimal digits, or nil.
  static func codeUnit(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UInt16? {
    guard offset + 4 <= bytes.count else { return nil }
    var value: UInt16 = 0
    for digit in bytes[offset..<offset + 4] {
      guard let digit = digit.hexadecimalValue else { return nil }
      value = value << 4 | digit
    }
    return value
  }
}
