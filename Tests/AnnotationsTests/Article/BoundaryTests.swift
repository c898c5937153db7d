import Annotations
import Testing

/// Boundaries between units, made and taken away.
@Suite struct BoundaryTests {
  let article: Article

  init() throws {
    let text = "Title\n\nAnna came, and Boris left.  It\nrained. Snow fell.\n\nSubhead\n\nLast."
    let id = try #require(Article.ID("a"))
    let file = Article.Received(file: "", hash: "", byteCount: 0, encoding: "utf-8")
    var article = Article(id: id, received: file, text: ScalarText(text), textHash: "")
    article.blocks = [
      .init(role: "title", span: 0..<5), .init(role: "body", span: 7..<33),
      .init(role: "body", span: 35..<56), .init(role: "subhead", span: 58..<65),
      .init(role: "body", span: 67..<72),
    ]
    article.units = try zip(0..., [0..<5, 7..<33, 35..<45, 46..<56, 67..<72]).map { number, span in
      Article.Unit(number: try #require(Article.Unit.Number(number)), span: span)
    }
    self.article = article
  }

  private func unit(_ number: Int) -> Article.Unit { article.units[number] }

  private func quotes(_ boundaries: [Int: Bool]) -> [String] {
    let mended = article.mended(by: boundaries)
    return mended.units.map { "\($0.number) \(mended.quote(of: $0))" }
  }

  @Test func boundaryMakesTwoUnitsOfOne() throws {
    let offset = try article.boundary(splitting: unit(1), at: "and Boris")
    #expect(
      quotes([offset: true]).prefix(4) == [
        "0 Title", "1 Anna came,", "2 and Boris left.", "3 It\nrained.",
      ])
  }

  @Test func unitsOfNeighbouringParagraphsAreJoinedAndSoAreTheirBlocks() throws {
    let offset = try article.boundary(joining: unit(1))
    #expect(quotes([offset: false])[1] == "1 Anna came, and Boris left.  It\nrained.")
    let blocks = article.mended(by: [offset: false]).blocks
    #expect(blocks.map(\.role) == ["title", "body", "subhead", "body"])
    #expect(blocks[1].span == 7..<56)
  }

  @Test func boundaryMadeAndTakenAwayIsAsBefore() {
    #expect(article.mended(by: [18: false]).units == article.units)
    #expect(article.mended(by: [35: true]).units == article.units)
  }

  @Test(arguments: [-1, 0, 3, 5, 7, 17, 34, 57, 60, 67, 72, 500])
  func boundaryThatFitsNoSentenceChangesNothing(offset: Int) {
    #expect(article.mended(by: [offset: true]).units == article.units)
    #expect(article.mended(by: [offset: false]).units == article.units)
  }

  @Test func unitOfWhiteSpaceAloneIsNoTrap() throws {
    var article = article
    let number = try #require(Article.Unit.Number(3))
    article.units[2] = Article.Unit(number: article.units[2].number, span: 33..<35)
    article.units[3] = Article.Unit(number: number, span: 35..<56)
    #expect(article.mended(by: [12: true]).units.count == 6)
  }

  @Test func whiteSpaceInTheWordsIsFolded() throws {
    let offset = try article.boundary(splitting: unit(2), at: " rained. ")
    #expect(offset == 38)
  }

  @Test func wordsCountOnlyWhereAWordBegins() throws {
    #expect(throws: MendingProblem.missing("ame", in: unit(1).number)) {
      try article.boundary(splitting: unit(1), at: "ame")
    }
  }

  /// The one unit of an article that is one sentence.
  private func sentence(_ text: String) -> (article: Article, unit: Article.Unit) {
    var article = Article(
      id: article.id, received: article.received, text: ScalarText(text), textHash: "")
    let unit = Article.Unit(number: unit(1).number, span: 0..<text.unicodeScalars.count)
    article.units = [unit]
    return (article, unit)
  }

  @Test func textWithoutBlanksIsSplitAnywhere() throws {
    let chinese = sentence("天下雨地上湿")
    #expect(try chinese.article.boundary(splitting: chinese.unit, at: "地上") == 3)
  }

  @Test func wordsMustStandInTheUnitOnce() {
    let refused: [(String, MendingProblem)] = [
      ("", .noText), ("  ", .noText), ("snow", .missing("snow", in: unit(1).number)),
      ("Anna", .atStart("Anna", of: unit(1).number)),
    ]
    for (words, problem) in refused {
      #expect(throws: problem) { try article.boundary(splitting: unit(1), at: words) }
    }
    #expect(throws: MendingProblem.headline) {
      try article.boundary(splitting: unit(0), at: "Title")
    }
  }

  @Test func repeatedWordsAreCounted() {
    let twice = sentence("Oh no, no, nobody.")
    #expect(throws: MendingProblem.repeated("no", in: twice.unit.number, count: 3)) {
      try twice.article.boundary(splitting: twice.unit, at: "no")
    }
  }

  @Test func onlyNeighbouringSentencesAreJoined() {
    #expect(throws: MendingProblem.headline) { try article.boundary(joining: unit(0)) }
    #expect(throws: MendingProblem.apart(unit(3).number, role: "subhead")) {
      try article.boundary(joining: unit(3))
    }
    #expect(throws: MendingProblem.last(unit(4).number)) { try article.boundary(joining: unit(4)) }
  }
}
