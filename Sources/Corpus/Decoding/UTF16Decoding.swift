/// Decodes UTF-16 of either byte order.
enum UTF16Decoding {
  /// The text as UTF-8.
  static func utf8(of bytes: [UInt8], from start: Int, isBigEndian: Bool) throws(DecodingProblem)
    -> ArraySlice<UInt8>
  {
    guard bytes.count % 2 == 0 else { throw .truncatedUTF16(offset: bytes.count - 1) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var offset = start
    while offset < bytes.count {
      let unit = codeUnit(of: bytes, at: offset, isBigEndian)
      guard UTF16.isSurrogate(unit) else {
        text.append(scalar: UInt32(unit))
        offset += 2
        continue
      }
      guard UTF16.isLeadSurrogate(unit), offset + 2 < bytes.count else {
        throw .loneSurrogate(offset: offset, found: unit)
      }
      let trail = codeUnit(of: bytes, at: offset + 2, isBigEndian)
      guard UTF16.isTrailSurrogate(trail) else {
        throw .loneSurrogate(offset: offset, found: unit)
      }
      text.append(scalar: 0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(trail & 0x3FF)))
      offset += 4
    }
    return text[...]
  }

  /// The code unit at an even offset of bytes of an even number.
  static func codeUnit(of bytes: [UInt8], at offset: Int, _ isBigEndian: Bool) -> UInt16 {
    let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
}

extension [UInt8] {
  /// Appends the UTF-8 of a scalar value, which is no surrogate.
  mutating func append(scalar value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return }
    append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
