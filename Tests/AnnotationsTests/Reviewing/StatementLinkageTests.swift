import Testing

@testable import Annotations

/// Which statements of several annotators are put together.
@Suite struct StatementLinkageTests {
  typealias Vote = StatementGroup.Vote

  /// Each vote's row is its own, so that it can be told where it went.
  private func groups(seed: Int) -> [StatementGroup] {
    var generator = RepeatableGenerator(seed: seed)
    let statements = Set(Statement.random(upTo: 9, using: &generator))
    var votes: [Vote] = []
    for statement in statements.sorted(by: { "\($0)" < "\($1)" }) {
      for voter in 0..<4 where Bool.random(using: &generator) {
        votes.append(Vote(voter: voter, row: votes.count, statement: statement))
      }
    }
    return votes.reduce(into: []) { groups, vote in
      if groups.last?.votes.first?.statement == vote.statement {
        groups[groups.count - 1].votes.append(vote)
      } else {
        groups.append(StatementGroup(first: groups.count, votes: [vote]))
      }
    }
  }

  @Test(arguments: 1...200) func everyChoiceIsTheBestOfThoseLeft(_ seed: Int) {
    let groups = groups(seed: seed)
    let linkage = StatementLinkage(of: groups)
    #expect(linkage.groups.map { $0.votes.map(\.row) } == greedy(groups).map { $0.map(\.row) })
  }

  @Test func aGroupJoinedToAnEarlierOneHasItsPlace() {
    let statements: [Statement] = [
      ["a": "1", "b": "1"], ["c": "1"], ["a": "1"], ["b": "1", "c": "1"],
    ]
    let groups = statements.enumerated().map { voter, statement in
      StatementGroup(
        first: voter, votes: [Vote(voter: voter % 3, row: voter, statement: statement)])
    }
    #expect(StatementLinkage(of: groups).groups.map { $0.votes.map(\.row) } == [[0, 2], [1, 3]])
  }

  /// The definition to the letter: after each choice all groups are looked at again.
  private func greedy(_ groups: [StatementGroup]) -> [[Vote]] {
    var groups = groups.map(\.votes)
    while let (left, right) = closest(groups) {
      groups[left] += groups.remove(at: right)
    }
    return groups
  }

  private func closest(_ groups: [[Vote]]) -> (left: Int, right: Int)? {
    var best: (left: Int, right: Int)?
    // What has nothing in common stays apart.
    var greatest = (0, 0)
    for left in groups.indices {
      for right in groups.indices.dropFirst(left + 1) {
        guard let strength = strength(groups[left], groups[right]), strength > greatest else {
          continue
        }
        (greatest, best) = (strength, (left, right))
      }
    }
    return best
  }

  private func strength(_ votes: [Vote], _ others: [Vote]) -> (Int, Int)? {
    guard Set(votes.map(\.voter)).isDisjoint(with: others.map(\.voter)) else { return nil }
    return votes.flatMap { vote in others.map { vote.statement.strength(with: $0.statement) } }
      .max(by: <)
  }
}
