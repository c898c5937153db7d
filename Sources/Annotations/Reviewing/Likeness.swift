/// How much two statements that are not equal have in common.
struct Likeness: Hashable, Comparable {
  /// How many values are the same.
  let values: Int
  /// How many of target and source are the same.
  let subjects: Int

  init(_ first: Statement, _ second: Statement) {
    values = first.entries.count { second[$0.variable] == $0.value }
    subjects = [Variable.KnownID.target, Variable.KnownID.source]
      .count { first[$0] != nil && first[$0] == second[$0] }
  }

  static func < (left: Likeness, right: Likeness) -> Bool {
    (left.values, left.subjects) < (right.values, right.subjects)
  }
}
