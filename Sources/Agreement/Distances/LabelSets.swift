/// The labels of a study as sets of members.
struct LabelSets: Sendable {
  /// What two sets have in common.
  struct Overlap {
    let common: Int
    let first: Int
    let second: Int

    /// The share of members in common among the members of either; 1 for two empty sets.
    var jaccard: Double {
      let either = first + second - common
      return either == 0 ? 1 : Double(common) / Double(either)
    }

    /// Passonneau's M: 1 for equal sets, ⅔ if one holds the other, ⅓ if they meet, else 0.
    var monotonicity: Double {
      if common == first, common == second { return 1 }
      if common == 0 { return 0 }
      return common == min(first, second) ? 2.0 / 3 : 1.0 / 3
    }
  }

  /// The numbers of each set's members, in order.
  private let sets: [[Int]]
  /// The sets that hold each member, in order.
  private let holders: [[Int]]

  init(_ labels: [String]) {
    var members = NameIndex()
    let sets = labels.map { label in
      LabelRules.members(of: label).map { members.insert($0) }.sorted()
    }
    var holders = Array(repeating: [Int](), count: members.count)
    for (number, set) in sets.enumerated() {
      for member in set { holders[member].append(number) }
    }
    self.sets = sets
    self.holders = holders
  }

  func overlap(_ first: Int, _ second: Int) -> Overlap {
    let (one, other) = (sets[first], sets[second])
    var (place, otherPlace, common) = (0, 0, 0)
    while place < one.count, otherPlace < other.count {
      let (member, otherMember) = (one[place], other[otherPlace])
      if member == otherMember { common += 1 }
      if member <= otherMember { place += 1 }
      if otherMember <= member { otherPlace += 1 }
    }
    return Overlap(common: common, first: one.count, second: other.count)
  }

  /// Σ n_c n_k δ(c, k) over all ordered pairs of sets given n_c and n_k times, for a distance δ that
  /// is 1 where two sets, not both empty, have nothing in common.
  ///
  /// Most pairs have nothing in common, so only sets that share a member are compared.
  func sum(overPairsOf labels: [Int], _ distance: (Overlap) -> Double) -> Double {
    let given = labels.indices.filter { labels[$0] > 0 }
    var distances = Array(repeating: 1.0, count: labels.count)
    var sum = 0.0
    for (place, first) in given.enumerated() {
      let near = neighbours(of: first)
      for second in near { distances[second] = distance(overlap(first, second)) }
      let count = Double(labels[first])
      for second in given[..<place] { sum += count * Double(labels[second]) * distances[second] }
      for second in near { distances[second] = 1 }
    }
    return 2 * sum
  }

  /// The earlier sets that share a member with a set; there is but one empty set.
  private func neighbours(of set: Int) -> [Int] {
    sets[set].flatMap { holders[$0].prefix { $0 < set } }
  }
}
