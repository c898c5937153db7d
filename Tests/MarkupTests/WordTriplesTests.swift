import Testing

@testable import Markup

@Suite struct WordTriplesTests {
  private let triples = WordTriples("The council said: “We’ll rebuild it.” Then it did.".utf8)

  @Test(arguments: [
    ("the COUNCIL said", 1), ("We\u{A0}ll rebuild it", 1), ("said \"We'll rebuild\"", 1),
    ("council said we ll nothing", 0.67), ("nothing of that kind", 0),
  ])
  func shareIsOfWordsInOrder(text: String, share: Double) throws {
    let found = try #require(triples.share(of: text.utf8))
    #expect(abs(found - share) < 0.01)
  }

  @Test(arguments: ["", "council", "council said", "– … —"])
  func shortTextHasNoShare(text: String) {
    #expect(triples.share(of: text.utf8) == nil)
  }
}
