/// Why something that an annotator recorded is not among the ratings.
///
/// That a unit has one rating only is no omission: the rating stands, but finds no other.
public enum Omission: Sendable, Hashable {
  /// The annotator gave the unit several different values of a variable that takes one.
  case severalValues
  /// None of an annotator's statements on the unit has a value of an optional variable.
  case notGiven
  /// The annotator found the whole article irrelevant.
  case irrelevant
  /// Diverged histories left the annotator two versions of the unit, not settled yet.
  case twoVersions
  /// What was coded is not, or no longer, a unit to be coded.
  case placeLost
  /// The value is a label that stands for a missing one.
  case missingLabel(String)
  /// The value is none that the variable takes.
  case unlisted(String)

  /// The reason in output; of labels and other values, these themselves.
  public var code: String {
    switch self {
    case .severalValues: "several-values"
    case .notGiven: "not-given"
    case .irrelevant: "irrelevant"
    case .twoVersions: "two-versions"
    case .placeLost: "place-lost"
    case .missingLabel(let value), .unlisted(let value): value
    }
  }

  private var rank: Int {
    switch self {
    case .severalValues: 0
    case .notGiven: 1
    case .irrelevant: 2
    case .twoVersions: 3
    case .placeLost: 4
    case .missingLabel: 5
    case .unlisted: 6
    }
  }
}

extension Omission: Comparable {
  /// The order of output: the named reasons first, then values by their bytes.
  public static func < (left: Self, right: Self) -> Bool {
    if left.rank != right.rank { return left.rank < right.rank }
    return left.code.utf8.lexicographicallyPrecedes(right.code.utf8)
  }
}
