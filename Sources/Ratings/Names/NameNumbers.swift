/// The numbers of names that a column repeats, found by their bytes.
///
/// In front of a dictionary of all names stand those met last, because a column repeats a handful
/// and finding one there takes a few nanoseconds.
struct NameNumbers: Sendable {
  private static let places = 256

  private var keys = Array(repeating: NameKey(low: 0, high: .max), count: places)
  private var recent = [UInt32](repeating: 0, count: places)
  private var numbers: [NameKey: UInt32] = [:]

  /// The number of a name if it was met lately.
  @inline(__always)
  func recall(_ key: NameKey) -> UInt32? {
    let place = Self.place(of: key)
    return keys[place] == key ? recent[place] : nil
  }

  /// The number of a name that was not met lately; nil for a new one.
  mutating func find(_ key: NameKey) -> UInt32? {
    guard let number = numbers[key] else { return nil }
    remember(number, key)
    return number
  }

  /// Gives a new name its number.
  mutating func insert(_ number: UInt32, _ key: NameKey) {
    numbers[key] = number
    remember(number, key)
  }

  private mutating func remember(_ number: UInt32, _ key: NameKey) {
    let place = Self.place(of: key)
    keys[place] = key
    recent[place] = number
  }

  @inline(__always)
  private static func place(of key: NameKey) -> Int {
    Int(truncatingIfNeeded: ((key.low ^ key.high) &* 0x9E37_79B9_7F4A_7C15) &>> 56)
  }
}
