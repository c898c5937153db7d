/// Units met lately, to notice one that comes back where that was promised not to happen.
///
/// Memory does not grow with the number of units, so a unit is forgotten when another one takes its
/// place. One that comes back after n others is noticed with a probability of (1 − 2⁻¹³)ⁿ: 99 % after
/// a hundred, 88 % after a thousand, 29 % after ten thousand.
struct RecentUnits: Sendable {
  private static let mask = (1 << 13) - 1

  private let secret: NameSecret
  private var keys: [NameKey]

  init(_ secret: NameSecret) {
    self.secret = secret
    keys = Array(repeating: .empty, count: Self.mask + 1)
  }

  /// Remembers a unit.
  ///
  /// - Returns: Whether it was there before.
  mutating func remember(_ key: NameKey) -> Bool {
    let place = Int(truncatingIfNeeded: secret.place(of: key)) & Self.mask
    defer { keys[place] = key }
    return keys[place] == key
  }
}
