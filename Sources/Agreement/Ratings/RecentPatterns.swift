/// A few patterns by their ratings, in front of a dictionary of all patterns.
///
/// Units repeat a handful of patterns, and finding one here is several times quicker than hashing
/// it. Patterns that share a place take turns; they are then found in the dictionary, whose hash
/// nobody can foresee.
struct RecentPatterns: Sendable {
  private static let places = 1024

  /// The number of a pattern at each place; 0, which is some pattern too, where none was met.
  private var numbers = Array(repeating: 0, count: places)

  /// The number of the pattern that was remembered last at the place of some ratings, which may be
  /// another one.
  func candidate(for ratings: [Rating]) -> Int {
    numbers[Self.place(of: ratings)]
  }

  mutating func insert(_ number: Int, for ratings: [Rating]) {
    numbers[Self.place(of: ratings)] = number
  }

  // FNV-1a over the numbers, folded to the number of places.
  private static func place(of ratings: [Rating]) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for rating in ratings {
      hash = (hash ^ UInt64(rating.annotator.number)) &* 0x100_0000_01B3
      hash = (hash ^ UInt64(rating.label.number)) &* 0x100_0000_01B3
    }
    return Int((hash ^ (hash >> 32)) & UInt64(places - 1))
  }
}
