import Annotations
import Testing

/// Which statements of two annotators belong together.
@Suite struct StatementMatchingTests {
  let official: Statement = ["source": "official", "target": "talks", "stance": "support"]
  let expert: Statement = ["source": "expert", "target": "talks", "stance": "oppose"]

  @Test func equalStatementsBelongTogetherInAnyOrder() {
    let matching = StatementMatching([official, expert], [expert, official])
    #expect(matching.pairs.allSatisfy { $0.first == $0.second })
    #expect(matching.similarity == 1)
  }

  @Test func mostValuesInCommonGoFirst() {
    let near: Statement = ["source": "official", "target": "talks", "stance": "neutral"]
    let matching = StatementMatching([expert, official], [near])
    #expect(matching.pairs.map(\.first) == [official])
    #expect(matching.onlyFirst == [expert])
  }

  @Test func sameTargetAndSourceGoBeforeOtherValues() {
    let sameStance: Statement = ["source": "official", "target": "other", "stance": "support"]
    let sameTarget: Statement = ["source": "official", "target": "talks", "stance": "neutral"]
    let matching = StatementMatching([official], [sameStance, sameTarget])
    #expect(matching.pairs.map(\.second) == [sameTarget])
  }

  @Test func equallyGoodMatchesGoByTheirRows() {
    let (first, second): (Statement, Statement) = (["speaker": "a"], ["speaker": "b"])
    let matching = StatementMatching([first, second], [["speaker": "c"], ["speaker": "d"]])
    #expect(matching.pairs.map(\.first) == [first, second])
  }

  @Test func similarityIsTheShareOfValuesOverTheLongerList() {
    #expect(StatementMatching([], []).similarity == 1)
    #expect(StatementMatching([official], []).similarity == 0)
    #expect(StatementMatching([official], [official, expert]).similarity == 0.5)
    #expect(StatementMatching([official], [expert]).similarity == 1.0 / 3)
  }

  @Test(arguments: 1...200) func everyChoiceIsTheBestOfThoseLeft(_ seed: Int) {
    var generator = RepeatableGenerator(seed: seed)
    let first = Statement.random(upTo: 6, using: &generator)
    let second = Statement.random(upTo: 6, using: &generator)
    let matching = StatementMatching(first, second)
    let greedy = GreedyMatching(first, second)
    #expect(matching.pairs.map { [$0.first, $0.second] } == greedy.pairs)
    #expect(matching.onlyFirst == greedy.onlyFirst)
    #expect(matching.onlySecond == greedy.onlySecond)
  }

  @Test func longListsOfEqualStatementsAreMatchedWithoutComparingAll() {
    let statements = (0..<5000).map { ["speaker": .text("\($0)")] as Statement }
    let matching = StatementMatching(statements, statements.reversed())
    #expect(matching.pairs.map(\.first) == statements)
    #expect(matching.similarity == 1)
  }

  @Test func longListsOfDifferentStatementsAreMatched() {
    let first = (0..<200).map { ["target": "talks", "speaker": .text("a\($0)")] as Statement }
    let second = (0..<200).map { ["target": "talks", "speaker": .text("b\($0)")] as Statement }
    let matching = StatementMatching(first, second)
    #expect(matching.pairs.map(\.second) == second)
  }
}

/// The definition to the letter: after each choice all that are left are looked at again.
private struct GreedyMatching {
  var pairs: [[Statement]] = []
  var onlyFirst: [Statement]
  var onlySecond: [Statement]

  init(_ first: [Statement], _ second: [Statement]) {
    (onlyFirst, onlySecond) = (first, second)
    while let best = best() {
      pairs.append([onlyFirst.remove(at: best.left), onlySecond.remove(at: best.right)])
    }
  }

  private func best() -> (left: Int, right: Int)? {
    var best: (left: Int, right: Int)?
    var greatest = (-1, -1)
    for left in onlyFirst.indices {
      for right in onlySecond.indices {
        let strength = onlyFirst[left].strength(with: onlySecond[right])
        if strength > greatest { (greatest, best) = (strength, (left, right)) }
      }
    }
    return best
  }
}
