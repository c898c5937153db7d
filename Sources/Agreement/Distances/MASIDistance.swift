/// 1 − J·M: Jaccard's J times 1 for equal sets, ⅔ if one holds the other, ⅓ if they meet, else 0.
///
/// The distance is not squared; two empty sets are equal.
/// Source: Passonneau, *Measuring Agreement on Set-valued Items (MASI)* (2006).
struct MASIDistance: Distance {
  private let sets: LabelSets

  init(_ study: Study) {
    sets = LabelSets(study.labels)
  }

  func between(_ first: Int, _ second: Int) -> Double {
    Self.distance(sets.overlap(first, second))
  }

  func sum(overPairsOf labels: [Int]) -> Double {
    sets.sum(overPairsOf: labels, Self.distance)
  }

  private static func distance(_ overlap: LabelSets.Overlap) -> Double {
    1 - overlap.jaccard * overlap.monotonicity
  }
}
