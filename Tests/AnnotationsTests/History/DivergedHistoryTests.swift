import Annotations
import Testing

/// Histories of diverged clones, merged line by line.
@Suite struct DivergedHistoryTests {
  let changes: SampleChanges
  let root: Change

  init() throws {
    changes = try SampleChanges()
    root = try changes.change("root", 1, .noStatement)
  }

  @Test func changesOfDifferentUnitsBothStand() throws {
    let left = try changes.change("a", on: [root], 2, .stance("support"))
    let right = try changes.change("b", on: [root], 3, .stance("oppose"))
    let history = History.ordering([root, left, right])
    #expect(history.coding(at: 4..<7) == .stance("support"))
    #expect(history.coding(at: 8..<11) == .stance("oppose"))
    #expect(history.heads.map(\.id) == [left.id, right.id])
  }

  @Test func contradictingChangesOfOneUnitAreTwoVersions() throws {
    let left = try changes.change("a", on: [root], 1, .stance("support"))
    let right = try changes.change("b", on: [root], 1, .stance("oppose"))
    let history = History.ordering([root, right, left])
    #expect(history.versions(at: 0..<3) == [left, right])
    #expect(history.coding(at: 0..<3) == .stance("oppose"))
  }

  @Test func greaterRevisionGoesFirst() throws {
    let left = try changes.change("z", on: [root], 1, .stance("support"))
    let before = try changes.change("a", on: [root], 2, .noStatement)
    let right = try changes.change("b", on: [before], 1, .stance("oppose"))
    #expect(History.ordering([root, left, before, right]).coding(at: 0..<3) == .stance("oppose"))
  }

  @Test func sameOutcomeIsOneVersion() throws {
    let left = try changes.change("a", on: [root], 1, .stance("support"))
    let right = try changes.change("b", on: [root], 1, .stance("support"))
    #expect(History.ordering([root, left, right]).versions(at: 0..<3) == [left])
  }

  @Test func laterChangeSettlesTwoVersions() throws {
    let left = try changes.change("a", on: [root], 1, .stance("support"))
    let right = try changes.change("b", on: [root], 1, .stance("oppose"))
    let settled = try changes.change("c", on: [left, right], 1, .noStatement)
    let history = History.ordering([root, left, right, settled])
    #expect(history.versions(at: 0..<3) == [settled])
    #expect(history.heads.map(\.id) == [settled.id])
    #expect(settled.revision == 3)
  }

  @Test func laterChangeOfAnotherUnitSettlesNothing() throws {
    let left = try changes.change("a", on: [root], 1, .stance("support"))
    let right = try changes.change("b", on: [root], 1, .stance("oppose"))
    let other = try changes.change("c", on: [left, right], 2, .noStatement)
    #expect(History.ordering([root, left, right, other]).versions(at: 0..<3).count == 2)
  }

  @Test func clearingInOneCloneIsAVersionToo() throws {
    let left = try changes.change("a", on: [root], 1, nil)
    let right = try changes.change("b", on: [root], 1, .stance("oppose"))
    #expect(History.ordering([root, left, right]).versions(at: 0..<3).count == 2)
  }

  @Test func unrelatedBeginningsAreMerged() throws {
    let other = try changes.change("other", 2, .noStatement)
    let history = History.ordering([other, root])
    #expect(history.heads.count == 2)
    #expect(history.coding(at: 0..<3) == Coding.noStatement)
    #expect(history.coding(at: 4..<7) == Coding.noStatement)
  }

  @Test(arguments: 1...30)
  func orderOfLinesDoesNotMatter(seed: Int) throws {
    var generator = RepeatableGenerator(seed: seed)
    let made = try changes.random(count: 40, using: &generator)
    let expected = History.ordering(made)
    let history = History.ordering(made.shuffled(using: &generator))
    #expect(history.changes == expected.changes)
    #expect(history.heads == expected.heads)
    #expect(
      history.layer(changes.layer, of: changes.article)
        == expected.layer(changes.layer, of: changes.article))
  }

  @Test(arguments: 1...30)
  func whatStandsIsWhatNoLaterChangeFollows(seed: Int) throws {
    var generator = RepeatableGenerator(seed: seed)
    let made = try changes.random(count: 40, using: &generator)
    let history = History.ordering(made)
    let graph = AncestorSets(made)
    for number in 1...5 {
      let span = try changes.unit(number).span
      let standing = graph.lastChanges(at: span).map { $0.effect }
      let versions = history.versions(at: span).map { $0.effect }
      #expect(versions.allSatisfy(standing.contains))
      #expect(standing.allSatisfy(versions.contains))
    }
  }
}
