/// The labels of a study as sets of members.
struct LabelSets: Sendable {
  /// The numbers of each set's members, in order.
  private let sets: [[Int]]

  init(_ labels: [String]) {
    var members = NameIndex()
    sets = labels.map { label in
      LabelRules.members(of: label).map { members.insert($0) }.sorted()
    }
  }

  /// The share of members in common among the members of either; 1 for two empty sets.
  func jaccard(_ first: Int, _ second: Int) -> Double {
    let common = commonMembers(first, second)
    let either = sets[first].count + sets[second].count - common
    return either == 0 ? 1 : Double(common) / Double(either)
  }

  /// Passonneau's M: 1 for equal sets, ⅔ if one holds the other, ⅓ if they meet, else 0.
  func monotonicity(_ first: Int, _ second: Int) -> Double {
    let common = commonMembers(first, second)
    let (one, other) = (sets[first].count, sets[second].count)
    if common == one, common == other { return 1 }
    if common == 0 { return 0 }
    return common == min(one, other) ? 2.0 / 3 : 1.0 / 3
  }

  private func commonMembers(_ first: Int, _ second: Int) -> Int {
    let (one, other) = (sets[first], sets[second])
    var (place, otherPlace, common) = (0, 0, 0)
    while place < one.count, otherPlace < other.count {
      let (member, otherMember) = (one[place], other[otherPlace])
      if member == otherMember { common += 1 }
      if member <= otherMember { place += 1 }
      if otherMember <= member { otherPlace += 1 }
    }
    return common
  }
}
