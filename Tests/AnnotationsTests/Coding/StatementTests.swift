import Annotations
import Testing

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
