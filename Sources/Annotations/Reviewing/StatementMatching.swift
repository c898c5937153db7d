/// Which statements of two annotators on one unit are about the same.
///
/// Best first: equal statements belong together, then those with the most values in common, of
/// which those with the same target and source come first, and of those with none in common those with
/// a label of a set in common; of equally good pairs that with the first
/// annotator's earlier row, of those that with the second's.
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
    // Most units hold one statement at most, for which there is nothing to choose.
    if first.count == 1, second.count == 1 {
      pairs = [Pair(first: first[0], second: second[0])]
      (onlyFirst, onlySecond) = ([], [])
      return
    }
    onlyFirst = first
    onlySecond = second
    guard !first.isEmpty, !second.isEmpty else { return }
    matchEqual()
    matchAlike()
  }

  /// The share of values in common, over the longer of both lists; 1 for two empty ones.
  public var similarity: Double {
    let rows = pairs.count + max(onlyFirst.count, onlySecond.count)
    guard rows > 0 else { return 1 }
    return pairs.reduce(0) { $0 + $1.similarity } / Double(rows)
  }

  /// Pairs equal statements by their hash, so that long lists that are coded alike cost no more
  /// than their length.
  private mutating func matchEqual() {
    var places: [Statement: [Int]] = [:]
    for (right, statement) in onlySecond.enumerated().reversed() {
      places[statement, default: []].append(right)
    }
    var matches: [Match] = []
    for (left, statement) in onlyFirst.enumerated() {
      guard let right = places[statement]?.popLast() else { continue }
      matches.append(Match(left: left, right: right))
    }
    take(matches)
  }

  /// Pairs the others, looking at each two of them once.
  private mutating func matchAlike() {
    var candidates: [Likeness: [Match]] = [:]
    for (left, first) in onlyFirst.enumerated() {
      for (right, second) in onlySecond.enumerated() {
        candidates[Likeness(first, second), default: []].append(Match(left: left, right: right))
      }
    }
    var freeLeft = Set(onlyFirst.indices)
    var freeRight = Set(onlySecond.indices)
    var matches: [Match] = []
    for (_, equallyGood) in candidates.sorted(by: { $0.key > $1.key }) {
      for match in equallyGood
      where freeLeft.contains(match.left) && freeRight.contains(match.right) {
        freeLeft.remove(match.left)
        freeRight.remove(match.right)
        matches.append(match)
      }
    }
    take(matches)
  }

  private mutating func take(_ matches: [Match]) {
    let (first, second) = (onlyFirst, onlySecond)
    pairs += matches.map { Pair(first: first[$0.left], second: second[$0.right]) }
    let (lefts, rights) = (Set(matches.map(\.left)), Set(matches.map(\.right)))
    onlyFirst = first.indices.filter { !lefts.contains($0) }.map { first[$0] }
    onlySecond = second.indices.filter { !rights.contains($0) }.map { second[$0] }
  }

  /// The places of two statements among those that belong to none.
  private struct Match {
    var left: Int
    var right: Int
  }
}

extension StatementMatching.Pair {
  /// The share of variables that either gives in which both say the same.
  fileprivate var similarity: Double {
    let variables = first.entries.count + second.entries.count { first[$0.variable] == nil }
    return variables == 0 ? 1 : Double(Likeness(first, second).values) / Double(variables)
  }
}
