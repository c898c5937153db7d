/// Which statements of two annotators on one unit are about the same.
///
/// Best first: equal statements belong together, then those with the most values in common, of
/// which those with the same target and source come first; of equals the earlier rows.
public struct StatementMatching: Sendable, Equatable {
  /// Two statements that belong together.
  public struct Pair: Sendable, Equatable {
    /// The first annotator's statement.
    public let first: Statement
    /// The second annotator's.
    public let second: Statement
  }

  /// The pairs, the best match first.
  public private(set) var pairs: [Pair] = []
  /// The first annotator's statements that belong to none.
  public private(set) var onlyFirst: [Statement]
  /// The second annotator's statements that belong to none.
  public private(set) var onlySecond: [Statement]

  /// Matches two lists.
  ///
  /// - Parameters:
  ///   - first: One annotator's statements.
  ///   - second: The other's.
  public init(_ first: [Statement], _ second: [Statement]) {
    onlyFirst = first
    onlySecond = second
    while let best = bestPair() {
      pairs.append(
        Pair(first: onlyFirst.remove(at: best.left), second: onlySecond.remove(at: best.right)))
    }
  }

  /// The share of values in common, over the longer of both lists; 1 for two empty ones.
  public var similarity: Double {
    let rows = pairs.count + max(onlyFirst.count, onlySecond.count)
    guard rows > 0 else { return 1 }
    return pairs.reduce(0) { $0 + $1.similarity } / Double(rows)
  }

  private func bestPair() -> (left: Int, right: Int)? {
    var best: (left: Int, right: Int)?
    var greatest = (-1, -1)
    for left in onlyFirst.indices {
      for right in onlySecond.indices {
        let pair = Pair(first: onlyFirst[left], second: onlySecond[right])
        guard pair.strength > greatest else { continue }
        greatest = pair.strength
        best = (left, right)
      }
    }
    return best
  }
}

extension StatementMatching.Pair {
  /// How many values are the same, and how many of target and source.
  var strength: (Int, Int) {
    guard first != second else { return (Int.max, 2) }
    let about = [Variable.KnownID.target, Variable.KnownID.source].filter { id in
      first[id] != nil && first[id] == second[id]
    }
    return (sameCount, about.count)
  }

  /// The share of variables that either gives in which both say the same.
  fileprivate var similarity: Double {
    let ids = Set((first.entries + second.entries).map(\.variable))
    return ids.isEmpty ? 1 : Double(sameCount) / Double(ids.count)
  }

  private var sameCount: Int {
    first.entries.count { second[$0.variable] == $0.value }
  }
}
