/// Which groups of statements are put together: those that are most alike first.
///
/// Two groups are as alike as the two of their statements that are most alike. Groups in which
/// somebody has a statement each are never put together, nor are groups that have nothing in
/// common, neither a value nor a label of a set: they are about different things. Of equally good pairs that with the earlier group goes first, of
/// those that with the earlier other group; groups put together have the earlier one's place.
///
/// Each two groups are compared once, in a table that is kept as groups are put together: n groups
/// cost n² steps for each degree of likeness, of which there are few, as a statement has few values.
struct StatementLinkage {
  /// The groups that are left when no two can be put together any more.
  private(set) var groups: [StatementGroup]
  /// How alike each two groups are; nil where they cannot be put together.
  private var table: [[Likeness?]]

  /// Compares groups and puts them together.
  ///
  /// - Parameter groups: Groups, each of equal statements, in an order of their own.
  init(of groups: [StatementGroup]) {
    self.groups = groups
    table = Array(repeating: Array(repeating: nil, count: groups.count), count: groups.count)
    let voters = groups.map { Set($0.votes.map(\.voter)) }
    for (left, group) in groups.enumerated() {
      for right in groups.indices.dropFirst(left + 1)
      where voters[left].isDisjoint(with: voters[right]) {
        let likeness = group.likeness(to: groups[right])
        table[left][right] = likeness
        table[right][left] = likeness
      }
    }
    join()
  }

  private mutating func join() {
    var open = Array(groups.indices)
    for likeness in Set(table.joined().compactMap(\.self)).sorted(by: >)
    where !likeness.isNothing {
      // Whoever has no partner of this likeness gets none by what is put together later.
      var place = 0
      while place < open.count {
        let left = open[place]
        if let next = open.indices.dropFirst(place + 1)
          .first(where: { table[left][open[$0]] == likeness })
        {
          put(open.remove(at: next), into: left)
        } else {
          place += 1
        }
      }
    }
    groups = open.map { groups[$0] }
  }

  private mutating func put(_ right: Int, into left: Int) {
    groups[left].votes += groups[right].votes
    for other in groups.indices {
      var likeness: Likeness?
      if let one = table[left][other], let another = table[right][other] {
        likeness = max(one, another)
      }
      table[left][other] = likeness
      table[other][left] = likeness
    }
  }
}
