import Annotations
import Testing

/// Changes and their names.
@Suite struct ChangeTests {
  @Test func nameIsReadAndWritten() throws {
    let id = try #require(Change.ID("5f2c:9"))
    #expect(id == Change.ID(session: "5f2c", counter: 9))
    #expect("\(id)" == "5f2c:9")
  }

  @Test(arguments: ["", ":", "5f2c", "5f2c:", ":9", "a:b:9", "a:x", "a:+9", "a:09", "a:0", "a:-1"])
  func otherTextsAreNoNames(text: String) {
    #expect(Change.ID(text) == nil)
  }

  @Test(arguments: [(0, 1), (-1, 2), (3, 2), (1, 0)])
  func placeOutsideOfABatchIsNone(index: Int, count: Int) {
    #expect(Change.Batch(index: index, count: count) == nil)
  }

  @Test func effectIsReversed() throws {
    let unit = try SampleChanges().unit(1)
    let effect = Change.Effect.unit(unit, before: nil, after: Coding.noStatement)
    #expect(effect.reversed == .unit(unit, before: Coding.noStatement, after: nil))
    #expect(effect.reversed.reversed == effect)
  }

  @Test func sameStateChangesNothing() throws {
    let unit = try SampleChanges().unit(1)
    #expect(!Change.Effect.unit(unit, before: .noStatement, after: .noStatement).changesAnything)
    #expect(Change.Effect.unit(unit, before: nil, after: Coding.noStatement).changesAnything)
  }

  @Test func unitsAreToldApartByPlace() throws {
    let changes = try SampleChanges()
    let first = try changes.change("a", 1, .noStatement)
    let history = History.ordering([first])
    #expect(history.subject(of: first) == history.subject(at: 0..<3))
    #expect(history.subject(of: changes.change("b", .done)) == .status)
  }
}
