import Testing

@testable import Annotations

/// Which changes come before which.
@Suite struct LineageTests {
  @Test func chainOfParentsLeadsBack() {
    let lineage = lineage([[], [0], [1]])
    #expect(lineage.isAncestor(0, of: 2))
    #expect(!lineage.isAncestor(2, of: 0))
    #expect(!lineage.isAncestor(1, of: 1))
  }

  @Test func branchesDoNotKnowEachOther() {
    let lineage = lineage([[], [0], [0]])
    #expect(!lineage.isAncestor(1, of: 2))
    #expect(!lineage.isAncestor(2, of: 1))
    #expect(lineage.isAncestor(0, of: 2))
  }

  @Test func mergeKnowsBothBranches() {
    let lineage = lineage([[], [0], [0], [1, 2]])
    #expect([0, 1, 2].allSatisfy { lineage.isAncestor($0, of: 3) })
  }

  @Test(arguments: 1...40)
  func answersAreThoseOfTheLongWay(seed: Int) throws {
    var generator = RepeatableGenerator(seed: seed)
    let changes = try SampleChanges().random(count: 50, using: &generator)
    let places = Dictionary(uniqueKeysWithValues: changes.enumerated().map { ($1.id, $0) })
    let lineage = lineage(changes.map { $0.parents.compactMap { places[$0.id] } })
    let graph = AncestorSets(changes)
    let answers = changes.indices.map { later in
      changes.indices.map { lineage.isAncestor($0, of: later) }
    }
    #expect(answers == changes.map { later in changes.map { graph.isAncestor($0, of: later) } })
  }

  private func lineage(_ parents: [[Int]]) -> Lineage {
    var lineage = Lineage()
    for parents in parents { lineage.append(parents: parents) }
    return lineage
  }
}
