/// How much two statements that are not equal have in common.
struct Likeness: Hashable, Comparable {
  /// How many values are the same.
  let values: Int
  /// How many of target and source are the same.
  let subjects: Int
  /// Whether no value is the same, but a set of each has a label in common.
  let sharesLabel: Bool

  /// Whether they have nothing in common.
  var isNothing: Bool { values == 0 && !sharesLabel }

  init(_ first: Statement, _ second: Statement) {
    values = first.entries.count { second[$0.variable] == $0.value }
    subjects = [Variable.KnownID.target, Variable.KnownID.source]
      .count { first[$0] != nil && first[$0] == second[$0] }
    sharesLabel =
      values == 0
      && first.entries.contains { entry in
        guard case .set(let labels) = entry.value, case .set(let others)? = second[entry.variable]
        else { return false }
        return labels.contains(where: others.contains)
      }
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.values, left.subjects, left.sharesLabel ? 1 : 0)
      < (right.values, right.subjects, right.sharesLabel ? 1 : 0)
  }
}
