/// Units met lately, to notice one that comes back where that was promised not to happen.
///
/// Memory does not grow with the number of units, so a unit is forgotten when another one takes its
/// place. One that comes back after n others is noticed with a probability of (1 − 2⁻¹³)ⁿ: 99 % after
/// a hundred, 88 % after a thousand, 29 % after ten thousand.
struct RecentUnits: Sendable {
  private static let mask = (1 << 13) - 1

  private var keys = Array(repeating: NameKey.empty, count: mask + 1)

  /// Remembers a unit.
  ///
  /// - Parameters:
  ///   - key: The key of the unit.
  ///   - hash: The hash of the key.
  /// - Returns: Whether it was there before.
  mutating func remember(_ key: NameKey, _ hash: UInt64) -> Bool {
    let place = Int(truncatingIfNeeded: hash) & Self.mask
    defer { keys[place] = key }
    return keys[place] == key
  }
}
