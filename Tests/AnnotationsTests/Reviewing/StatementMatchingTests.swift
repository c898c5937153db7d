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
}
