/// 1 − J, where J is the share of members that two sets have in common; 0 for two empty sets.
///
/// Source: Jaccard 1912, as Passonneau 2006 uses it for sets of labels.
struct JaccardDistance: Distance {
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
    1 - overlap.jaccard
  }
}
