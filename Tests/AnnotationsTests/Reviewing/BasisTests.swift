import Annotations
import Testing

/// What a decision is based on, and whether that still holds.
@Suite struct BasisTests {
  let changes: SampleChanges
  let first: Change
  let span: ScalarSpan = 0..<3

  init() throws {
    changes = try SampleChanges()
    first = Self.on(changes, try changes.change("a", 1, .stance("oppose")))
  }

  /// A change that is about the article's own text.
  private static func on(_ changes: SampleChanges, _ change: Change) -> Change {
    var change = change
    change.textHash = changes.article.textHash
    return change
  }

  private func change(_ name: String, on parent: Change, _ before: Coding?, _ after: Coding?)
    throws -> Change
  {
    let effect = Change.Effect.unit(try changes.unit(1), before: before, after: after)
    return Self.on(changes, changes.make(name, on: [parent], effect))
  }

  private func hasMovedOn(_ later: Change...) -> Bool {
    History.ordering([first] + later)
      .hasMovedOn(from: first.id, at: span, of: changes.article)
  }

  @Test func lastWordIsTheBasis() throws {
    let history = History.ordering([first])
    #expect(history.basis(at: span, of: changes.article)?.id == first.id)
    #expect(history.basis(at: 4..<7, of: changes.article) == nil)
    #expect(!hasMovedOn())
  }

  @Test func anotherJudgementIsAnotherBasis() throws {
    #expect(hasMovedOn(try change("b", on: first, .stance("oppose"), .stance("support"))))
    #expect(hasMovedOn(try change("b", on: first, .stance("oppose"), nil)))
  }

  @Test func noteSaysNothingOfTheUnit() throws {
    var noted = Coding.stance("oppose")
    noted.note = "hm"
    #expect(!hasMovedOn(try change("b", on: first, .stance("oppose"), noted)))
  }

  @Test func whatWasChangedBackIsTheSameAgain() throws {
    let second = try change("b", on: first, .stance("oppose"), .noStatement)
    var third = try change("c", on: second, .noStatement, .stance("oppose"))
    third.undoes = second.id
    #expect(!hasMovedOn(second, third))
  }

  @Test func revisionOfTheCodebookIsNobodysWord() throws {
    var renamed = try change("b", on: first, .stance("oppose"), .stance("against"))
    renamed.command = "codebook rename oppose against"
    var back = try change("c", on: renamed, .stance("against"), .stance("oppose"))
    back.undoes = renamed.id
    #expect(!hasMovedOn(renamed))
    #expect(!hasMovedOn(renamed, back))
  }

  @Test func firstWordAfterTheDecisionMovesOn() throws {
    let history = History.ordering([first])
    #expect(history.hasMovedOn(from: nil, at: span, of: changes.article))
    #expect(!history.hasMovedOn(from: nil, at: 4..<7, of: changes.article))
  }

  @Test func basisThatIsGoneMovesOn() throws {
    let gone = Change.ID(session: "gone", counter: 1)
    #expect(
      History.ordering([first]).hasMovedOn(from: gone, at: span, of: changes.article))
  }
}
