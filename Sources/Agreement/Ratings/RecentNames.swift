/// A few short names by their bytes, in front of a dictionary of all names.
///
/// Columns repeat a handful of names, and finding one here is several times quicker than making a
/// `String` and hashing it. Names that share a place take turns; they are then found in the
/// dictionary, whose hash nobody can foresee.
struct RecentNames: Sendable {
  private static let places = 256
  private static let longest = 32

  private struct Entry: Sendable {
    var number = -1
    var length = 0
  }

  private var entries = Array(repeating: Entry(), count: places)
  private var bytes = [UInt8](repeating: 0, count: places * longest)

  func number(of name: Span<UInt8>) -> Int? {
    guard name.count <= Self.longest else { return nil }
    let place = Self.place(of: name)
    let entry = entries[place]
    guard entry.number >= 0, entry.length == name.count else { return nil }
    let start = place * Self.longest
    for offset in name.indices where bytes[start + offset] != name[offset] { return nil }
    return entry.number
  }

  mutating func insert(_ number: Int, _ name: Span<UInt8>) {
    guard name.count <= Self.longest else { return }
    let place = Self.place(of: name)
    entries[place] = Entry(number: number, length: name.count)
    for offset in name.indices { bytes[place * Self.longest + offset] = name[offset] }
  }

  // FNV-1a, folded to the number of places.
  private static func place(of name: Span<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for offset in name.indices { hash = (hash ^ UInt64(name[offset])) &* 0x100_0000_01B3 }
    return Int((hash ^ (hash >> 32)) & UInt64(places - 1))
  }
}
