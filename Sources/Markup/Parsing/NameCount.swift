/// Counts the different names in a document, of which the parser keeps each in a list so short of
/// places that its time grows with the square of their number.
///
/// A count may be too low by a tenth, never too high: names share the places of a table. Which do is
/// another matter in each process, so that no document can be made of names that all share one.
struct NameCount {
  /// Far more than any page or feed has; the parser needs a tenth of a second for them.
  static let maximum = 50_000

  private static let placeCount = 1 << 18
  private var places = [UInt64](repeating: 0, count: placeCount / 64)
  private var count = 0

  /// Whether there are more names than can be read.
  var isExcessive: Bool { count > Self.maximum }

  /// Counts a name, if it is new.
  mutating func insert(_ name: UnsafeBufferPointer<UInt8>) {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(name))
    let place = hasher.finalize() & (Self.placeCount - 1)
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
      names.insert(UnsafeBufferPointer(rebasing: name))
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
