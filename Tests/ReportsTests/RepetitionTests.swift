import Annotations
import Testing

@testable import Reports

struct RepetitionTests {
  private static let sentences = [
    "The ferry leaves at four o'clock.", "Nobody knew who gave the order.",
    "Both shores want the pilots back.", "The treaty of 1964 still holds.", "Rain fell.",
  ]

  /// An article with sentences and a statement on each.
  private func article(
    _ id: String, _ sentences: [String], published: String? = nil, coded: Bool = true
  ) -> CodedArticle {
    FictionalStudy.article(id, sentences: sentences, published: published) { _ in
      coded ? "source=official" : nil
    }
  }

  private func repetition(_ articles: CodedArticle...) -> Repetition {
    FictionalStudy.findings(articles).voices.repetition
  }

  @Test func articlesWithThreeSentencesInCommonTellOneStory() {
    let found = repetition(article("a", Self.sentences), article("b", Self.sentences))
    #expect(found.stories.map(\.articles) == [[0, 1]])
    #expect(found.stories.first?.sharedSentences == 4)
  }

  @Test func caseAndPunctuationMakeNoDifference() {
    let other = Self.sentences.map {
      "“" + $0.uppercased().split(separator: "'").joined(separator: "’") + "”"
    }
    #expect(repetition(article("a", Self.sentences), article("b", other)).stories.count == 1)
  }

  @Test func twoSentencesAreNoStory() {
    let found = repetition(
      article("a", Self.sentences), article("b", Array(Self.sentences.prefix(2))))
    #expect(found.stories.isEmpty)
    #expect(found.bySourceOnce == nil)
  }

  @Test func aFewOfManySentencesAreNoStory() {
    func padded(_ name: String) -> [String] {
      Self.sentences.prefix(3) + (1...10).map { "Only \(name) has sentence number \($0)." }
    }
    #expect(repetition(article("a", padded("one")), article("b", padded("two"))).stories.isEmpty)
  }

  @Test func articlesAreLinkedByOthers() {
    let more = [
      "A new pilot came on board.", "The radio was silent all day.", "Gulls cried over it all.",
    ]
    let found = repetition(
      article("a", Self.sentences), article("b", Self.sentences + more), article("c", more))
    #expect(found.stories.map(\.articles) == [[0, 1, 2]])
  }

  @Test func whatAnEarlierArticleHoldsIsRepeated() {
    let found = repetition(
      article("a", Self.sentences, published: "2024-02-02"),
      article("b", Self.sentences, published: "2024-02-01"))
    #expect(found.repeated.counted.units.map(\.article) == [0, 0, 0, 0])
    #expect(found.repeated.whole == 10)
    #expect(found.bySourceOnce?.total == 6)
  }

  @Test func undatedArticlesRepeatDatedOnes() {
    let found = repetition(
      article("a", Self.sentences), article("b", Self.sentences, published: "2024-02-01"))
    #expect(found.repeated.counted.units.first?.article == 0)
  }

  @Test func whatNobodyCodedEarlierIsNotCountedTwice() {
    let found = repetition(
      article("a", Self.sentences, coded: false), article("b", Self.sentences))
    #expect(found.stories.count == 1)
    #expect(found.repeated.counted.count == 0)
  }

  @Test func aStoryInManyArticlesIsOneStory() {
    let articles = (100..<160).map { article("a\($0)", Self.sentences) }
    let found = FictionalStudy.findings(articles).voices.repetition
    #expect(found.stories.map(\.articles.count) == [60])
    #expect(found.repeated.counted.count == 59 * 4)
  }
}
