/// A word of at most 16 letters, small, in one number that compares fast.
///
/// Longer words are in no table, so nothing is lost by having no key for them.
struct WordKey: Hashable, Sendable {
  // Two halves, since a number of 128 bits would have to stand at multiples of 16 bytes.
  private var high: UInt64 = 0
  private var low: UInt64 = 0

  /// A 1 in each byte.
  private static let ones: UInt128 = 0x0101_0101_0101_0101_0101_0101_0101_0101

  /// The letters, the last one lowest; never 0 for a word, since none has a NUL.
  @inline(__always)
  private(set) var bits: UInt128 {
    get { UInt128(high) &<< 64 | UInt128(low) }
    set {
      high = UInt64(truncatingIfNeeded: newValue &>> 64)
      low = UInt64(truncatingIfNeeded: newValue)
    }
  }

  /// What stands in a table where there is no word.
  static let empty = WordKey()

  /// The key of no letters.
  init() {}

  @inline(__always)
  var isEmpty: Bool { high | low == 0 }

  /// The key of a word as it stands in a text; nil when it is empty or too long.
  ///
  /// White space does not count, so that `т. е` is `т.е`.
  @inline(__always)
  init?(_ range: Range<Int>, in text: UTF8Text) {
    if (1...ByteLanes.count).contains(range.count),
      let key = WordKey(text.lanes(at: range.lowerBound), count: range.count)
    {
      self = key
    } else if text[range.lowerBound] & 0xFE == 0xD0,
      let word = CyrillicWord(at: range.lowerBound, in: text, before: range.upperBound),
      word.end == range.upperBound
    {
      guard let key = word.key else { return nil }
      self = key
    } else {
      self.init(scalarsOf: range, in: text)
    }
  }

  /// The key of the first bytes of some; nil when they are not all visible ASCII.
  @inline(__always)
  init?(_ lanes: ByteLanes, count: Int) {
    let unused = UInt128(truncatingIfNeeded: (ByteLanes.count - count) * 8)
    let letters = UInt128(bigEndian: unsafeBitCast(lanes.bytes, to: UInt128.self)) &>> unused
    let high = (Self.ones &* 0x80) &>> unused
    guard letters & high == 0, (letters &+ Self.ones &* 0x5F) & high == high else { return nil }
    let upToZ = letters &+ Self.ones &* (0x80 - 0x5B)
    let fromA = letters &+ Self.ones &* (0x80 - 0x41)
    bits = letters | ((fromA & ~upToZ & high) &>> 2)
  }

  /// The key of the first bytes of some, which are ASCII letters and digits.
  @inline(__always)
  init(lettersAndDigits lanes: ByteLanes, count: Int) {
    // What makes a capital small leaves digits and small letters as they are.
    let small = lanes.bytes | SIMD16(repeating: 0x20)
    let unused = UInt128(truncatingIfNeeded: (ByteLanes.count - count) * 8)
    bits = UInt128(bigEndian: unsafeBitCast(small, to: UInt128.self)) &>> unused
  }

  private init?(scalarsOf range: Range<Int>, in text: UTF8Text) {
    guard range.count <= 64 else { return nil }
    var offset = range.lowerBound
    var count = 0
    while offset < range.upperBound {
      let scalar = text.scalar(at: offset)
      if !scalar.isSpace { count += append(Self.lowercased(scalar.value)) }
      offset += scalar.length
    }
    guard (1...16).contains(count) else { return nil }
  }

  /// The key of a word in small letters from one of the tables.
  init?(_ word: some StringProtocol) {
    var count = 0
    for scalar in word.unicodeScalars { count += append(scalar.value) }
    guard (1...16).contains(count) else { return nil }
  }

  /// A number whose highest bits differ for most words.
  @inline(__always)
  var hash: UInt64 { (high ^ low) &* 0x9E37_79B9_7F4A_7C15 }

  /// The first four letters of an ASCII word, the first one lowest; a NUL for the fourth of three.
  var firstFourLetters: UInt32 {
    let unused = bits.leadingZeroBitCount / 8 * 8
    return UInt32(truncatingIfNeeded: (bits << unused) >> 96).byteSwapped
  }

  /// Appends a letter from U+0400 to U+047F, which is small or has its small one in the same range.
  @inline(__always)
  mutating func append(cyrillic letter: UInt8) {
    let small = letter < 0x10 ? letter &+ 0x50 : letter < 0x30 ? letter &+ 0x20 : letter
    bits = bits &<< 8 | UInt128(small | 0x80)
  }

  /// Appends a scalar and returns the number of its bytes.
  ///
  /// ASCII and most Cyrillic take one, so that words of both may be equally long. What is rarer
  /// begins with a byte that no word has, so that it is no other word.
  @inline(__always)
  private mutating func append(_ value: UInt32) -> Int {
    switch value {
    case 0..<0x80: bits = bits &<< 8 | UInt128(value)
    case 0x0400..<0x0480: bits = bits &<< 8 | UInt128(value & 0x7F | 0x80)
    default:
      bits = bits &<< 32 | UInt128(value | 0x0100_0000)
      return 4
    }
    return 1
  }

  /// The small letter of a capital; the typographic apostrophe becomes the typewriter's.
  @inline(__always)
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
