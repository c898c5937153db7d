/// A word of at most 16 letters, small, in one number that compares fast.
///
/// Longer words are in no table, so nothing is lost by having no key for them.
struct WordKey: Hashable, Sendable {
  private var bits: UInt128 = 0
  private var bytes = 0

  /// The key of a word as it stands in a text; nil when it is empty or too long.
  ///
  /// White space does not count, so that `т. е` is `т.е`.
  init?(_ range: Range<Int>, in text: UTF8Text) {
    guard range.count <= 64 else { return nil }
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = text.scalar(at: offset)
      if !scalar.isSpace { append(Self.lowercased(scalar.value)) }
      offset += scalar.length
    }
    guard (1...16).contains(bytes) else { return nil }
  }

  /// The key of a word in small letters from one of the tables.
  init?(_ word: some StringProtocol) {
    for scalar in word.unicodeScalars { append(scalar.value) }
    guard (1...16).contains(bytes) else { return nil }
  }

  /// A number that differs for most words.
  var hash: UInt64 { UInt64(truncatingIfNeeded: bits ^ bits >> 64) &+ UInt64(bytes) }

  /// ASCII and most Cyrillic take one byte, so that words of both may be equally long.
  private mutating func append(_ value: UInt32) {
    switch value {
    case 0..<0x80: append(UInt128(value), bytes: 1)
    case 0x0400..<0x0480: append(UInt128(value & 0x7F | 0x80), bytes: 1)
    case 0..<0x10000: append(UInt128(value), bytes: 2)
    default: append(UInt128(value), bytes: 3)
    }
  }

  private mutating func append(_ value: UInt128, bytes count: Int) {
    bits = bits << UInt128(count * 8) | value
    bytes += count
  }

  /// The small letter of a capital; the typographic apostrophe becomes the typewriter's.
  private static func lowercased(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A, 0x0410...0x042F: value + 0x20
    case 0x0400...0x040F: value + 0x50
    case 0x0490: 0x0491
    case 0xC0...0xD6, 0xD8...0xDE: value + 0x20
    case 0x2019: 0x27
    default: value
    }
  }
}
