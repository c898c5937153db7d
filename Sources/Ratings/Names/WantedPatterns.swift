internal import Agreement

/// Which of some patterns a unit has come to along its path.
struct WantedPatterns {
  /// What makes a pattern, whoever has numbered it.
  private enum Key: Hashable {
    case ratings(Set<Rating>)
    /// How often each label was given, where it is not known by whom.
    case labels([RatingTable.Label: Int])
  }

  private var places: [Key: Int] = [:]
  /// By path, the place of its pattern, or −1 for one that is not wanted.
  private var known: [UInt32: Int] = [:]

  /// Takes patterns in names.
  ///
  /// - Parameters:
  ///   - patterns: The patterns, in the spelling of the vocabulary's table.
  ///   - vocabulary: Numbers their names.
  init(_ patterns: [RatingPattern], _ vocabulary: Vocabulary) {
    var table = vocabulary.table
    for (place, pattern) in patterns.enumerated() {
      let ratings = pattern.ratings.compactMap { rating in
        (try? table.label(rating.label)).map {
          Rating(annotator: table.annotator(rating.annotator), label: $0)
        }
      }
      places[Self.key(ratings, hasAnnotators: pattern.hasAnnotators)] = place
    }
  }

  /// The place among the patterns of that of a path; nil if it is not among them.
  mutating func place(
    of path: UInt32, _ paths: borrowing RatingPaths, _ vocabulary: borrowing Vocabulary
  ) -> Int? {
    if let place = known[path] { return place < 0 ? nil : place }
    let ratings = vocabulary.ratings(paths.ratings(on: path))
    let place =
      places[Self.key(ratings, hasAnnotators: true)]
      ?? places[Self.key(ratings, hasAnnotators: false)]
    known[path] = place ?? -1
    return place
  }

  /// Forgets what was known of paths, which get other numbers.
  mutating func forgetPaths() {
    known = [:]
  }

  private static func key(_ ratings: [Rating], hasAnnotators: Bool) -> Key {
    hasAnnotators
      ? .ratings(Set(ratings))
      : .labels(Dictionary(ratings.map { ($0.label, 1) }, uniquingKeysWith: +))
  }
}
