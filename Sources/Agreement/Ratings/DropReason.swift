/// Why something is not among the ratings that agreement is computed on.
public enum DropReason: Sendable, Hashable {
  /// The unit has one rating, which nothing can be compared with; counted in units.
  case oneRating
  /// The annotator gave the unit several different values; counted in ratings, as are the rest.
  case severalValues
  /// The annotator recorded a statement without a value of an optional variable.
  case notGiven
  /// The annotator found the whole article irrelevant.
  case irrelevant
  /// The value is a label that stands for a missing one.
  case missingLabel(String)

  /// The name in output: `one-rating`, `several-values`, `not-given`, `irrelevant` or the label.
  public var code: String {
    switch self {
    case .oneRating: "one-rating"
    case .severalValues: "several-values"
    case .notGiven: "not-given"
    case .irrelevant: "irrelevant"
    case .missingLabel(let label): label
    }
  }

  private var rank: Int {
    switch self {
    case .oneRating: 0
    case .severalValues: 1
    case .notGiven: 2
    case .irrelevant: 3
    case .missingLabel: 4
    }
  }

  /// Whether two reasons are the same; a label called like a code is another reason.
  public static func == (left: Self, right: Self) -> Bool {
    left.rank == right.rank && ExactText(left.code) == ExactText(right.code)
  }

  /// Feeds the reason into a hasher.
  ///
  /// - Parameter hasher: takes the reason.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(rank)
    hasher.combine(ExactText(code))
  }
}

extension DropReason: Comparable {
  /// The order of output: the named reasons first, then labels by their UTF-8 bytes.
  public static func < (left: Self, right: Self) -> Bool {
    if left.rank != right.rank { return left.rank < right.rank }
    return ExactText(left.code) < ExactText(right.code)
  }
}
