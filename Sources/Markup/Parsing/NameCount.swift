/// Counts the different names in a document, of which the parser keeps each in a list so short of
/// places that its time grows with the square of their number.
///
/// A count may be too low by a tenth, never too high: names share the places of a table.
struct NameCount {
  /// Far more than any page or feed has; the parser needs a tenth of a second for them.
  static let maximum = 50_000

  private static let placeCount = 1 << 18
  private var places = [UInt64](repeating: 0, count: placeCount / 64)
  private var count = 0

  /// Whether there are more names than can be read.
  var isExcessive: Bool { count > Self.maximum }

  /// Counts a name, if it is new.
  mutating func insert(_ name: some Sequence<UInt8>) {
    // Source: the FNV-1a hash of 64 bits (Fowler, Noll and Vo).
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    let place = Int(truncatingIfNeeded: hash ^ hash >> 32) & (Self.placeCount - 1)
    let bit: UInt64 = 1 << (place % 64)
    guard places[place / 64] & bit == 0 else { return }
    places[place / 64] |= bit
    count += 1
  }

  /// The 1-based line in which a document has had too many names of elements, entities and
  /// processing instructions; nil if it never has.
  ///
  /// Whatever follows `<`, `</`, `<?` or `&` is taken for a name.
  static func lineOfExcess(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var names = NameCount()
    var offset = 0
    while let start = bytes[offset...].firstIndex(where: { $0 == opening || $0 == ampersand }) {
      offset = start + 1
      if offset < bytes.count, isMark(bytes[offset]) { offset += 1 }
      let name = bytes[offset...].prefix(while: isOfName)
      offset = name.endIndex
      guard !name.isEmpty else { continue }
      names.insert(name)
      if names.isExcessive { return 1 + bytes[..<start].count { $0 == UInt8(ascii: "\n") } }
    }
    return nil
  }

  private static let opening = UInt8(ascii: "<")
  private static let ampersand = UInt8(ascii: "&")

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?")
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x80..., 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }
}
