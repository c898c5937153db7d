import Agreement
import Testing

struct InfluenceTests {
  private let rows = ["a a a", "b b .", "a b b", "c c c", ". a c"]

  @Test func deltaIsWhatLeavingTheUnitOutChanges() throws {
    let result = AgreementResult(plain: try table(rows, namesPerPattern: 1))
    let whole = try #require(result.value("alpha_nominal"))
    for influence in result.influence {
      let place = try #require(rows.indices.first { influence.pattern.names == ["u\($0 + 1)"] })
      let rest = rows.indices.filter { $0 != place }.map { rows[$0] }
      let without = try #require(AgreementResult(plain: try table(rest)).value("alpha_nominal"))
      #expect(PublishedTable.isSame(influence.delta, without - whole))
    }
  }

  @Test func strongestComesFirst() throws {
    let deltas = AgreementResult(plain: try table(rows)).influence.map(\.delta.magnitude)
    #expect(deltas.count == 5)
    #expect(deltas == deltas.sorted(by: >))
  }

  @Test func disagreementPullsDown() throws {
    let result = AgreementResult(plain: try table(["a a", "b b", "a b"], namesPerPattern: 1))
    let dissent = try #require(result.influence.first { $0.pattern.names == ["u3"] })
    #expect(dissent.delta > 0)
  }

  @Test func noMorePatternsAreListedThanAskedFor() throws {
    let result = AgreementResult(of: try table(rows), interval: .none, influences: 2)
    #expect(result.influence.count == 2)
  }
}
