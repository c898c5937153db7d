/// A few patterns by their ratings, in front of a dictionary of all patterns.
///
/// Units repeat a handful of patterns, and finding one here is several times quicker than hashing
/// it. Two patterns share a place; of more, those met last, and the others are found in the
/// dictionary, whose hash nobody can foresee.
struct RecentPatterns: Sendable {
  private static let bits = 11

  /// Two numbers of patterns for each place; 0, which is some pattern too, where none was met; no
  /// places before the first is remembered, since many tables stay small.
  private var numbers: [Int] = []

  /// The numbers of the patterns that were remembered last at a place, which may be others.
  func candidates(at place: Int) -> (Int, Int) {
    numbers.isEmpty ? (0, 0) : (numbers[2 * place], numbers[2 * place + 1])
  }

  mutating func remember(_ number: Int, at place: Int) {
    if numbers.isEmpty { numbers = Array(repeating: 0, count: 2 << Self.bits) }
    numbers[2 * place + 1] = numbers[2 * place]
    numbers[2 * place] = number
  }

  // Multiplicative hashing by 2⁶⁴ ÷ φ; the upper bits are those that all lower ones reach.
  static func place(of ratings: Span<Rating>) -> Int {
    var hash: UInt64 = 0
    for place in ratings.indices {
      hash = (hash ^ ratings[place].bits) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
    }
    return Int((hash &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
  }
}
