/// How many units of a table were rated in one way, and some of their names.
struct PatternTally: Sendable {
  let ratings: [Rating]
  var units = 0
  private(set) var names: [ExactText] = []

  init(ratings: [Rating]) {
    self.ratings = ratings
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

/// One pattern within one cluster.
struct ClusterCell: Sendable, Hashable {
  let cluster: Int
  let pattern: Int
}
