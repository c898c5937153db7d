import Agreement
import Testing

struct SettlementTests {
  private static let rows = ["a a b", "a b b", "c c c", "b b b", "a b c", "a a a", ". b ."]

  @Test func settledUnitsGiveTheCoefficientOfTheSettledTable() throws {
    let settlement = try #require(
      Settlement(of: try table(Self.rows, namesPerPattern: 1), units: 2))
    var rows = Self.rows
    for step in settlement.steps {
      let place = try #require(rows.indices.first { "u\($0 + 1)" == step.unit })
      rows[place] = Array(repeating: step.label, count: 3).joined(separator: " ")
      #expect(AgreementResult(plain: try table(rows)).value("alpha_nominal") == step.value)
    }
    #expect(settlement.steps.count == 2)
    #expect(settlement.before < settlement.after)
  }

  @Test func unitsAreSettledOnTheLabelMostGaveOrTheFirst() throws {
    let settlement = try #require(Settlement(of: try table(Self.rows, namesPerPattern: 1)))
    let labels = Dictionary(uniqueKeysWithValues: settlement.steps.map { ($0.unit, $0.label) })
    #expect(labels == ["u1": "a", "u2": "b", "u5": "a"])
    #expect(settlement.after == 1)
  }

  @Test func unitsThatPullDownMostComeFirst() throws {
    let table = try table(Self.rows)
    let pulling = AgreementResult(of: table, interval: .none).influence.filter { $0.delta > 0 }
    let steps = try #require(Settlement(of: table)).steps
    #expect(steps.map(\.delta) == pulling.map(\.delta))
    #expect(steps.count == 3)
  }

  @Test func aUnitWithoutWhichNothingVariesHasNoDelta() throws {
    let settlement = try #require(Settlement(of: try table(["b b", "a b", "b b"])))
    #expect(settlement.steps.map(\.delta) == [nil])
    #expect(settlement.after == 1)
  }

  @Test func aUnitAfterWhichNothingWouldVaryIsPassedOver() throws {
    #expect(Settlement(of: try table(["a a", "a b", "a a"])) == nil)
  }

  @Test func unitsOfOnePatternAreSettledOneByOne() throws {
    var some = try RatingTable(level: .ordinal, labels: ["a", "b", "c"], namesPerPattern: 2)
    for unit in 1...5 { try some.add(pattern("a c", name: "far\(unit)")) }
    for unit in 1...5 { try some.add(pattern("a b", name: "near\(unit)")) }
    try some.add(pattern("c c", units: 20))
    let settlement = try #require(Settlement(of: some, units: 4))
    #expect(settlement.coefficient == "alpha_ordinal")
    #expect(settlement.steps.map(\.unit) == ["far1", "far2", nil, nil])
    #expect(settlement.steps.map(\.value) == settlement.steps.map(\.value).sorted())
  }

  @Test func nothingToSettleIsNothing() throws {
    #expect(Settlement(of: try table(["a a", "b b"])) == nil)
    #expect(Settlement(of: try table(["a .", ". b"])) == nil)
    #expect(Settlement(of: try table(["a b"]), units: 0) == nil)
  }

  @Test func crowdsAreSettledByTheirLabels() throws {
    var crowd = try table(Self.rows, namesPerPattern: 1)
    let patterns = try #require(Settlement(of: crowd))
    try crowd.add(CrowdCounts())
    let counts = try #require(Settlement(of: crowd))
    #expect(patterns.steps.map(\.unit) == counts.steps.map(\.unit))
    #expect(patterns.after == counts.after)
  }
}
