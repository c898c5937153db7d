/// How many units of a table were rated in one way, and some of their names.
struct PatternTally: Sendable {
  let ratings: [Rating]
  var units = 0
  /// How many of the units are in which cluster, in the order of the clusters' numbers.
  private(set) var clusters: [ClusterUnits] = []
  private(set) var names: [ExactText] = []

  init(ratings: [Rating]) {
    self.ratings = ratings
  }

  /// Counts units of a cluster where its turn has come, which is so for all clusters if the units
  /// of each stand together.
  ///
  /// - Returns: Whether the units were counted; false for a cluster before the last.
  mutating func count(_ more: Int, in cluster: Int) -> Bool {
    let last = clusters.last?.cluster ?? -1
    guard cluster >= last else { return false }
    if cluster > last { clusters.append(ClusterUnits(cluster: cluster, units: 0)) }
    clusters[clusters.count - 1].units += more
    return true
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

/// How many units of a pattern a cluster holds.
struct ClusterUnits: Sendable {
  let cluster: Int
  var units: Int
}
