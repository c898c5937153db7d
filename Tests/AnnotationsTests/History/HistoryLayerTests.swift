import Annotations
import Testing

/// The layer that a history leads to.
@Suite struct HistoryLayerTests {
  let changes: SampleChanges

  init() throws {
    changes = try SampleChanges()
  }

  @Test func layerIsNamedAfterItsArticleAndText() {
    let layer = layer([])
    #expect("\(layer.id)" == "mira/wire/calls")
    #expect(layer.textHash == "text")
    #expect(layer.units.isEmpty)
    #expect(layer.revision == 0)
  }

  @Test func unitsStandInReadingOrder() throws {
    let first = try changes.change("a", 3, .noStatement)
    let second = try changes.change("b", on: [first], 1, .stance("support"))
    let units = layer([first, second]).units
    #expect(units.map(\.number.value) == [1, 3])
    #expect(units.map(\.quote) == ["Ja.", "Ja."])
    #expect(units.map(\.revision) == [2, 1])
    #expect(units.map(\.at) == ["at b", "at a"])
  }

  @Test func unitsWithOneBeginningStandInAFixedOrder() throws {
    var made: [Change] = []
    for end in (2...10).shuffled() {
      let number = try #require(Article.Unit.Number(1))
      let unit = Article.Unit(number: number, span: 0..<end)
      made.append(
        changes.make("s\(end)", on: made.suffix(1), .unit(unit, before: nil, after: .noStatement)))
    }
    #expect(layer(made).units.map(\.span.upperBound) == Array(2...10))
  }

  @Test func clearedUnitIsLeftOut() throws {
    let first = try changes.change("a", 1, .noStatement)
    let second = try changes.change("b", on: [first], 1, nil)
    #expect(layer([first, second]).units.isEmpty)
  }

  @Test func secondVersionIsKeptBeside() throws {
    let left = try changes.change("a", 1, .stance("support"))
    let right = try changes.change("b", 1, .stance("oppose"))
    let unit = try #require(layer([left, right]).unit(at: 0..<3))
    #expect(unit.coding == .stance("oppose"))
    #expect(unit.otherVersions == [.stance("support")])
  }

  @Test func clearedVersionIsKeptBeside() throws {
    let left = try changes.change("a", 1, .stance("support"))
    let right = try changes.change("b", 1, nil)
    let unit = try #require(layer([left, right]).unit(at: 0..<3))
    #expect(!unit.coding.isCoded)
    #expect(unit.otherVersions == [.stance("support")])
  }

  @Test func lastChangeGivesKindAndCodebook() throws {
    var change = try changes.change("a", 1, .noStatement)
    change.kind = .program
    change.codebookVersion = 4
    let layer = layer([change])
    #expect(layer.kind == .program)
    #expect(layer.codebookVersion == 4)
    #expect(layer.units.first?.codebookVersion == 4)
  }

  private func layer(_ made: [Change]) -> Layer {
    History.ordering(made).layer(changes.layer, of: changes.article)
  }
}
