/// Decodes the eight-bit encodings.
enum EightBitDecoding {
  /// The text as UTF-8.
  static func utf8(of bytes: [UInt8], in encoding: TextEncoding) throws(DecodingProblem)
    -> ArraySlice<UInt8>
  {
    let table = upperHalf(of: encoding)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for (offset, byte) in bytes.enumerated() {
      guard byte >= 0x80 else {
        text.append(byte)
        continue
      }
      let scalar = table[Int(byte - 0x80)]
      guard scalar != 0 else { throw .undefinedByte(offset: offset, found: byte, encoding) }
      text.append(scalar: UInt32(scalar))
    }
    return text[...]
  }

  /// The scalars of the bytes from 0x80.
  private static func upperHalf(of encoding: TextEncoding) -> [UInt16] {
    switch encoding {
    case .windows1251: WindowsTables.windows1251
    case .koi8r: KOI8Tables.russian
    case .koi8u: KOI8Tables.ukrainian
    default: WindowsTables.windows1252
    }
  }
}
