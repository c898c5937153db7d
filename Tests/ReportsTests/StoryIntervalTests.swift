import Agreement
import Annotations
import Testing

@testable import Reports

/// Articles that tell one story are one witness, not several.
struct StoryIntervalTests {
  private static let choice = IntervalChoice.bootstrap(Bootstrap(resamples: 400, seed: 5))

  /// An article with four sentences, shared by all articles of a story, half of them by officials.
  private static func article(_ number: Int, story: Int) -> CodedArticle {
    FictionalStudy.article(
      "a\(100 + number)",
      sentences: (1...4).map { "Story \(story) has this as its line \($0)." }, published: nil
    ) { "source=\(($0 + story).isMultiple(of: 3) ? "official" : "reporter")" }
  }

  private func findings(_ stories: [Int]) -> Findings {
    FictionalStudy.findings(
      stories.enumerated().map { Self.article($0.offset, story: $0.element) },
      interval: Self.choice)
  }

  private func interval(_ findings: Findings) -> ClosedRange<Double>? {
    findings.voices.bySource?.rows.first?.share.interval
  }

  @Test func printsOfOneStoryAreTooFewForAnInterval() {
    let findings = findings(Array(repeating: 1, count: 30))
    #expect(findings.voices.repetition.stories.map(\.articles.count) == [30])
    #expect(interval(findings) == nil)
  }

  @Test func printsOfStoriesDoNotMakeAnIntervalNarrower() throws {
    let once = findings(Array(1...12))
    let often = findings((1...12).flatMap { Array(repeating: $0, count: 4) })
    #expect(often.voices.repetition.stories.count == 12)
    #expect(try #require(interval(once)) == (try #require(interval(often))))
  }

  @Test func theShareOfRepeatedSentencesHasNoInterval() {
    let repeated = findings(Array(1...12) + [1]).voices.repetition.repeated
    #expect(repeated.counted.count == 4 && repeated.whole == 52)
    #expect(repeated.interval == nil)
  }
}
