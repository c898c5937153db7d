/// What the labels of a variable mean to each other, and so how far apart two of them are.
public enum MeasurementLevel: String, Sendable, CaseIterable {
  /// Labels are the same or not.
  case nominal
  /// Labels have an order: the declared one, else that of their numbers.
  case ordinal
  /// Labels are numbers whose differences mean something.
  case interval
  /// Labels are numbers from a true zero, whose quotients mean something.
  case ratio
  /// Labels are sets, compared by the share of members they have in common.
  case jaccard
  /// Labels are sets, compared as at ``jaccard`` and by whether one holds the other.
  case masi

  /// Whether every label must be a number.
  public var needsNumbers: Bool { self == .interval || self == .ratio }

  /// Whether a label is a set of members, written `a|b`.
  public var hasSets: Bool { self == .jaccard || self == .masi }
}
