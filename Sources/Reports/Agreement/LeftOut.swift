import Agreement

/// A reason for leaving something out, in a code and in words, and how often it applied.
public struct LeftOut: Sendable, Equatable {
  /// `one-rating`, `several-values`, `not-given`, `irrelevant`, `two-versions`, `place-lost`, or
  /// the value that was left out.
  public let reason: String
  /// How many units (`one-rating`) or ratings (all others) were left out for it.
  public let count: Int
  /// What was left out and why, for people, such as `2 units with one rating`.
  public let words: String
  /// Whether the reason is a code, and not a value.
  private let isCode: Bool

  /// The words, with the code by which programs know the reason.
  var wordsWithCode: String { isCode ? "\(words) (\(reason))" : words }

  init(_ reason: DropReason, count: Int) {
    switch reason {
    case .oneRating:
      self.init(
        reason: reason.code, count: count, words: counted(count, "unit") + " with one rating",
        isCode: true)
    case .severalValues: self.init(Omission.severalValues, count: count)
    case .notGiven: self.init(Omission.notGiven, count: count)
    case .irrelevant: self.init(Omission.irrelevant, count: count)
    case .missingLabel(let label): self.init(Omission.missingLabel(label), count: count)
    }
  }

  init(_ omission: Omission, count: Int) {
    let isCode =
      switch omission {
      case .missingLabel, .unlisted: false
      default: true
      }
    self.init(
      reason: omission.code, count: count, words: omission.words(count), isCode: isCode)
  }

  private init(reason: String, count: Int, words: String, isCode: Bool) {
    self.reason = reason
    self.count = count
    self.words = words
    self.isCode = isCode
  }
}

extension Omission {
  /// So many of what was left out for this reason.
  fileprivate func words(_ count: Int) -> String {
    switch self {
    case .severalValues: counted(count, "rating") + " of several values in one unit"
    case .notGiven: counted(count, "rating") + " without a value"
    case .irrelevant: counted(count, "rating") + " by those who found the article irrelevant"
    case .twoVersions: counted(count, "unit") + " in two versions, to be settled"
    case .placeLost: counted(count, "coding") + " without a place in the text"
    case .missingLabel(let label):
      counted(count, "rating") + " '\(label)', which stands for a missing value"
    case .unlisted(let value):
      counted(count, "rating") + " '\(value)', which the variable does not take"
    }
  }
}
