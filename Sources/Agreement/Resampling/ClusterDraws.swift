/// Resamples of whole clusters: as many clusters as there are, each with all its units.
///
/// Sixteen resamples are summed up together, so that the clusters are gone through once for all of
/// them.
struct ClusterDraws {
  private typealias Counts = SIMD16<UInt32>

  private struct Cell {
    let pattern: Int
    let units: Int
    let cluster: Int
  }

  /// The clusters in which equally many units have the same pattern.
  private struct Group {
    let pattern: Int
    let units: Int
    /// The places of the clusters in ``members``.
    let places: Range<Int>
  }

  private let clusters: Int
  private let patterns: Int
  private let groups: [Group]
  private let members: [Int]
  /// The resamples that were summed up and not given out yet, the next one last.
  private var ready: [[Int]] = []

  init(_ study: Study) {
    let cells = Self.cells(of: study)
    clusters = study.clusters.count
    patterns = study.patterns.count
    groups = Self.groups(of: cells)
    members = cells.map(\.cluster)
  }

  /// The number of units of each pattern in the next resample.
  mutating func next(with generator: inout SplitMix64) -> [Int] {
    if ready.isEmpty { ready = sums(of: times(with: &generator)) }
    return ready.removeLast()
  }

  /// How often each cluster is drawn, a resample a lane.
  private func times(with generator: inout SplitMix64) -> [Counts] {
    var times = Array(repeating: Counts.zero, count: clusters)
    for lane in 0..<Counts.scalarCount {
      for _ in 0..<clusters { times[generator.next(below: clusters)][lane] &+= 1 }
    }
    return times
  }

  /// The number of units of each pattern in each resample, the last resample first.
  private func sums(of times: [Counts]) -> [[Int]] {
    let none = Array(repeating: 0, count: patterns)
    var sums = Array(repeating: none, count: Counts.scalarCount)
    for group in groups {
      // A lane counts draws of clusters, once for each of their cells: far from overflowing.
      var drawn = Counts.zero
      for place in group.places { drawn &+= times[members[place]] }
      for lane in sums.indices {
        sums[sums.count - 1 - lane][group.pattern] += Int(drawn[lane]) * group.units
      }
    }
    return sums
  }

  private static func cells(of study: Study) -> [Cell] {
    var byPattern = Array(repeating: [Cell](), count: study.patterns.count)
    for (number, cluster) in study.clusters.enumerated() {
      for part in cluster.units {
        let cell = Cell(pattern: part.pattern, units: part.units, cluster: number)
        byPattern[part.pattern].append(cell)
      }
    }
    return byPattern.flatMap { $0.sorted { $0.units < $1.units } }
  }

  private static func groups(of cells: [Cell]) -> [Group] {
    var groups: [Group] = []
    for (place, cell) in cells.enumerated() {
      var start = place
      if let last = groups.last, last.pattern == cell.pattern, last.units == cell.units {
        start = groups.removeLast().places.lowerBound
      }
      groups.append(Group(pattern: cell.pattern, units: cell.units, places: start..<place + 1))
    }
    return groups
  }
}
