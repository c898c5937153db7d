/// Finds, eight bytes at a time, the first byte of a string that needs a closer look.
enum StringScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The offset of the first quotation mark, backslash or control character, or the end's.
  ///
  /// - Parameters:
  ///   - start: Where to begin.
  ///   - bytes: The document.
  ///   - isASCII: Set to false if a byte passed over is above 127.
  /// - Returns: The offset.
  static func stop(
    from start: Int, in bytes: UnsafeBufferPointer<UInt8>, isASCII: inout Bool
  ) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = start
    while offset &+ 8 <= raw.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let stops = special(word)
      guard stops == 0 else {
        let before = stops.trailingZeroBitCount & ~7
        if word & highBits & ((1 << UInt64(before)) &- 1) != 0 { isASCII = false }
        return offset &+ before >> 3
      }
      if word & highBits != 0 { isASCII = false }
      offset &+= 8
    }
    while offset < bytes.count, !isSpecial(bytes[offset]) {
      if bytes[offset] >= 0x80 { isASCII = false }
      offset &+= 1
    }
    return offset
  }

  static func isSpecial(_ byte: UInt8) -> Bool {
    byte == .quote || byte == .backslash || byte < 0x20
  }

  /// A word whose lowest set bit is the high bit of the first special byte; 0 if there is none.
  ///
  /// Subtracting 1 from each byte borrows into the high bit of a zero byte (32: of a byte below 32)
  /// that had it clear. Borrows run upwards only, so bits above the lowest one may be wrong.
  private static func special(_ word: UInt64) -> UInt64 {
    let quotes = word ^ (ones &* UInt64(UInt8.quote))
    let backslashes = word ^ (ones &* UInt64(UInt8.backslash))
    let controls = (word &- ones &* 0x20) & ~word
    return (((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes) | controls)
      & highBits
  }
}
