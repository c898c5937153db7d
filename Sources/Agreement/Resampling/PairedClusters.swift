/// Resamples of the clusters of two studies: of those that both have, of those of the first study
/// alone and of those of the second alone, each in the number that there are.
struct PairedClusters {
  /// A cluster by its number in either study.
  private struct Cluster {
    let before: Int?
    let after: Int?
  }

  private let before: Study
  private let after: Study
  /// The clusters that are drawn in each other's place.
  private let groups: [[Cluster]]

  /// Units without a cluster stand together as one of their study alone.
  init(_ before: Study, _ after: Study) {
    var places: [ExactText: Int] = [:]
    for (number, cluster) in after.clusters.enumerated() {
      if let name = cluster.name { places[name] = number }
    }
    let all = before.clusters.enumerated().map { number, cluster in
      Cluster(before: number, after: cluster.name.flatMap { places[$0] })
    }
    let met = Set(all.compactMap(\.after))
    self.before = before
    self.after = after
    groups = [
      all.filter { $0.after != nil }, all.filter { $0.after == nil },
      after.clusters.indices.filter { !met.contains($0) }
        .map { Cluster(before: nil, after: $0) },
    ]
  }

  /// The number of clusters that both studies have.
  var paired: Int { groups.first?.count ?? 0 }

  /// Whether there is more than one way to draw.
  var canVary: Bool { groups.contains { $0.count > 1 } }

  /// Adds the number of units of each pattern of either study in the next resample.
  func next(
    with generator: inout SplitMix64, before earlier: inout [Int], after later: inout [Int]
  ) {
    for group in groups {
      for _ in group {
        let drawn = group[generator.next(below: group.count)]
        if let number = drawn.before { Self.add(before.clusters[number], to: &earlier) }
        if let number = drawn.after { Self.add(after.clusters[number], to: &later) }
      }
    }
  }

  private static func add(_ cluster: Study.Cluster, to units: inout [Int]) {
    for cell in cluster.units { units[cell.pattern] += cell.units }
  }
}
