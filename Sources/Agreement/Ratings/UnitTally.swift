/// How many units of a table are of one kind, in which clusters, and some of their names.
struct UnitTally: Sendable {
  private(set) var units = 0
  /// How many of the units are in which cluster, in the order of the clusters' numbers.
  private var clusters: [ClusterUnits] = []
  /// The units of clusters that came up again after a later one.
  private var late: [Int: Int] = [:]
  private(set) var names: [ExactText] = []

  /// The units in each cluster, every cluster once.
  var clusterUnits: [ClusterUnits] {
    var rest = late
    var units = clusters
    for place in units.indices where !rest.isEmpty {
      units[place].units += rest.removeValue(forKey: units[place].cluster) ?? 0
    }
    return units + rest.map { ClusterUnits(cluster: $0.key, units: $0.value) }
  }

  mutating func count(_ more: Int, in cluster: RatingTable.Cluster?) {
    units += more
    guard let number = cluster?.number else { return }
    let last = clusters.last?.cluster ?? -1
    guard number >= last else {
      late[number, default: 0] += more
      return
    }
    if number > last { clusters.append(ClusterUnits(cluster: number, units: 0)) }
    clusters[clusters.count - 1].units += more
  }

  /// Counts the units of another tally here too, and keeps the first of the names of both.
  mutating func add(_ other: UnitTally, namesAtMost limit: Int) {
    var nameless = other.units
    for cell in other.clusterUnits {
      count(cell.units, in: RatingTable.Cluster(number: cell.cluster))
      nameless -= cell.units
    }
    count(nameless, in: nil)
    keep(other.names.map(\.text), atMost: limit)
  }

  /// Whether a name that begins in some way could be among those kept.
  func keeps(nameBeginning start: String, atMost limit: Int) -> Bool {
    guard names.count == limit else { return true }
    return names.last.map { !($0 < ExactText(start)) } ?? false
  }

  /// Keeps the names that come first by their bytes, so that the order of adding does not show.
  mutating func keep(_ more: [String], atMost limit: Int) {
    guard limit > 0 else { return }
    for name in more.lazy.map(ExactText.init) {
      if names.count == limit, let last = names.last, last < name { continue }
      let place = names.firstIndex { !($0 < name) } ?? names.endIndex
      if place < names.endIndex, names[place] == name { continue }
      names.insert(name, at: place)
      if names.count > limit { names.removeLast() }
    }
  }
}

/// How many units of a kind a cluster holds.
struct ClusterUnits: Sendable {
  let cluster: Int
  var units: Int
}
