import Testing

@testable import Annotations

/// A statement's values.
@Suite struct StatementTests {
  @Test func valuesAreReplacedAndRemoved() {
    var statement: Statement = ["source": "official", "stance": "support"]
    statement["stance"] = "oppose"
    statement["source"] = nil
    statement["via"] = nil
    #expect(statement == ["stance": "oppose"])
  }

  @Test func codebookGivesTheOrder() {
    let statement: Statement = ["gone": "x", "stance": "support", "source": "official"]
    let ordered = statement.ordered(by: .sample)
    #expect(ordered.entries.map(\.variable) == ["source", "stance", "gone"])
  }

  @Test(arguments: [
    ["source", "target", "stance"], ["stance"], ["target", "source"], ["source", "gone", "stance"],
    ["gone"], [],
  ])
  func onlyValuesInTheCodebooksOrderNeedNoOrdering(variables: [String]) {
    var statement = Statement()
    for variable in variables { statement[variable] = "x" }
    let ordered = statement.ordered(by: .sample)
    let isListed = !variables.contains("gone")
    #expect(statement.isOrdered(by: .sample) == (isListed && ordered == statement))
    #expect(Set(ordered.entries) == Set(statement.entries))
  }

  @Test func valuesReadAsTheyAreTyped() {
    let values: [Statement.Value] = ["support", .number("-2.5"), .set(["energy", "grain"])]
    #expect(values.map(\.description) == ["support", "-2.5", "energy,grain"])
  }

  @Test func emptyCodingIsNotNone() {
    #expect(!Coding().isCoded)
    #expect(Coding().orNilIfEmpty == nil)
    #expect(Coding(statements: []).isCoded)
    #expect(!Coding(note: "?").isEmpty)
    #expect(!Coding(isFlagged: true).isEmpty)
  }
}
