import Annotations
import Testing

/// A history that never diverged.
@Suite struct HistoryTests {
  let changes: SampleChanges

  init() throws {
    changes = try SampleChanges()
  }

  @Test func emptyHistoryHasNothing() {
    let history = History()
    #expect(history.isEmpty)
    #expect(history.revision == 0)
    #expect(history.status == Layer.Status(state: .open))
  }

  @Test func lastChangeOfAUnitStands() throws {
    let first = try changes.change("a", 1, .stance("support"))
    let second = try changes.change("b", on: [first], 1, .stance("oppose"))
    let history = History.ordering([first, second])
    #expect(history.coding(at: 0..<3) == .stance("oppose"))
    #expect(history.versions(at: 0..<3) == [second])
    #expect(history.revision == 2)
    #expect(history.heads == [Change.Parent(id: second.id, sum: second.sum)])
  }

  @Test func clearedUnitHasNothing() throws {
    let first = try changes.change("a", 1, .noStatement)
    let second = try changes.change("b", on: [first], 1, nil)
    #expect(History.ordering([first, second]).coding(at: 0..<3) == nil)
  }

  @Test func changeIsFoundByItsName() throws {
    let first = try changes.change("a", 1, .noStatement)
    let history = History.ordering([first])
    #expect(history.change(first.id) == first)
    #expect(history.change(Change.ID(session: "x", counter: 1)) == nil)
  }

  @Test func statusFollowsItsChanges() {
    let done = changes.change("a", .done)
    let open = changes.change("b", on: [done], .open)
    #expect(History.ordering([done]).status.state == .done)
    #expect(History.ordering([done, open]).status.state == .open)
  }

  @Test func changeWhoseParentIsMissingStillStands() throws {
    let lost = try changes.change("a", 1, .noStatement)
    let kept = try changes.change("b", on: [lost], 2, .noStatement)
    let history = History.ordering([kept])
    #expect(history.coding(at: 4..<7) == Coding.noStatement)
    #expect(history.revision == 2)
  }

  @Test func changesThatAreEachOthersParentsAreLeftOut() throws {
    var first = try changes.change("a", 1, .noStatement)
    let second = try changes.change("b", on: [first], 1, nil)
    first.parents = [Change.Parent(id: second.id, sum: second.sum)]
    let other = try changes.change("c", 2, .noStatement)
    #expect(History.ordering([first, second, other]).changes == [other])
  }
}
