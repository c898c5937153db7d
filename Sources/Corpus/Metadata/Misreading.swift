/// UTF-8 taken for an eight-bit encoding, which shows as two or three odd scalars for each one.
struct Misreading {
  /// The byte of each scalar from 0x80 in the encoding.
  private let bytes: [Unicode.Scalar: UInt8]
  /// How many scalars of two bytes in a row no true text of the encoding has.
  private let fewest: Int

  /// The misreadings that are recognised.
  ///
  /// In Cyrillic, `Рі` may be the beginning of a name as well as a misread letter, and in capitals
  /// `É»` the end of a quotation, so that only several in a row are certain. `Ã©` and `â€™` are in no
  /// word of any language: what Western letters and quotation marks become is certain alone.
  static let all = [
    Misreading(of: WindowsTables.windows1252, fewest: 2),
    Misreading(of: WindowsTables.windows1251, fewest: 3),
  ]

  private init(of table: [UInt16], fewest: Int) {
    var bytes: [Unicode.Scalar: UInt8] = [:]
    for (index, value) in table.enumerated() {
      let byte = UInt8(truncatingIfNeeded: 0x80 + index)
      // Programs give bytes that stand for nothing the control character of the same number.
      let scalar = Unicode.Scalar(value == 0 ? UInt32(byte) : UInt32(value))
      if let scalar { bytes[scalar] = byte }
    }
    self.bytes = bytes
    self.fewest = fewest
  }

  /// Reads scalars again as the UTF-8 that they are the bytes of.
  ///
  /// - Parameters:
  ///   - start: Where to begin.
  ///   - scalars: The text.
  /// - Returns: The number of scalars that can be read so, and what they should have been.
  func undo(
    from start: Int, in scalars: [Unicode.Scalar]
  ) -> (length: Int, original: String.UnicodeScalarView) {
    var original = String.UnicodeScalarView()
    var offset = start
    while let (length, scalar) = sequence(at: offset, in: scalars) {
      original.append(scalar)
      offset += length
    }
    return (offset - start, original)
  }

  /// Whether what was read again is no accident.
  func isSure(of original: String.UnicodeScalarView, length: Int) -> Bool {
    if original.count >= fewest { return true }
    return original.contains {
      ("\u{2010}"..."\u{2044}").contains($0) || fewest == 2 && $0.value < 0x100
    }
  }

  private func sequence(
    at offset: Int, in scalars: [Unicode.Scalar]
  ) -> (length: Int, scalar: Unicode.Scalar)? {
    guard offset + 1 < scalars.count, let second = bytes[scalars[offset + 1]], second < 0xC0,
      let lead = bytes[scalars[offset]], let length = Self.length(of: lead)
    else { return nil }
    let utf8 = scalars[offset...].prefix(length).compactMap { bytes[$0] }
    guard utf8.count == length, let text = String(validating: utf8, as: UTF8.self),
      let scalar = text.unicodeScalars.first, scalar.value >= 0xA0
    else { return nil }
    return (length, scalar)
  }

  /// The number of bytes in UTF-8 that a lead byte begins.
  private static func length(of lead: UInt8) -> Int? {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE1...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }
}
