/// How many units there were and what became of them.
public struct UnitCounts: Sendable, Equatable {
  /// One reason for leaving something out, and how often it applied.
  public struct Dropped: Sendable, Equatable {
    /// The reason.
    public let reason: DropReason
    /// How many units (``DropReason/oneRating``) or ratings (all others) were left out for it.
    public let count: Int
  }

  /// All units that were added.
  public let total: Int
  /// The units with two ratings or more, which agreement is computed on.
  public let used: Int
  /// What was left out, in the order of the reasons; reasons that never applied are not listed.
  public let dropped: [Dropped]

  init(_ table: RatingTable, _ sample: Sample) {
    total = table.unitCount
    used = sample.pairableUnits
    var counts = table.leftOutCounts
    counts[.oneRating] = sample.ratedUnits - sample.pairableUnits
    dropped = counts.filter { $0.value > 0 }.sorted { $0.key < $1.key }
      .map { Dropped(reason: $0.key, count: $0.value) }
  }
}
