import Annotations
import Segmentation
import Testing

@testable import Corpus

/// Every scalar of a text belongs to exactly one block or to white space, and every one of its
/// paragraphs to exactly one unit, whatever format the text arrives in.
struct BlockLawTests {
  @Test(arguments: [ArticleFormat.text, .markdown], 0..<4)
  func everyScalarIsInOneBlock(format: ArticleFormat, seed: Int) throws {
    var text = HostileMarkdown(seed: seed)
    for _ in 0..<100 {
      let article = try text.article(as: format)
      #expect(Self.breaches(of: article).isEmpty, "\(article.text.string.debugDescription)")
    }
  }

  @Test(arguments: 0..<4)
  func everyScalarOfAComposedTextIsInOneBlock(seed: Int) throws {
    var text = HostileMarkdown(seed: seed)
    for _ in 0..<100 {
      let article = text.composedArticle()
      #expect(Self.breaches(of: article).isEmpty, "\(article.text.string.debugDescription)")
    }
  }

  @Test(arguments: 0..<4)
  func noUnitOfMarkdownHasAHeadingsMarks(seed: Int) throws {
    var text = HostileMarkdown(seed: seed)
    for _ in 0..<100 {
      let article = try text.article(as: .markdown)
      let lines = Array(article.text.string.unicodeScalars).split(separator: "\n")
      let headings = lines.compactMap { MarkdownHeading($0) }.map(\.marks)
      let touched = article.units.filter { unit in
        headings.joined().contains { $0.overlaps(unit.span) }
      }
      #expect(touched.isEmpty, "\(article.text.string.debugDescription)")
    }
  }

  @Test(arguments: 0..<4)
  func headlineIsTheWordsOfUnitZero(seed: Int) throws {
    var text = HostileMarkdown(seed: seed)
    for _ in 0..<100 {
      let article = try text.article(as: .markdown)
      let headline = article.units.first { $0.number.value == 0 }.map(article.quote)
      #expect(article.title == headline, "\(article.text.string.debugDescription)")
    }
  }

  /// What of the law does not hold for an article.
  private static func breaches(of article: Article) -> [String] {
    let scalars = Array(article.text.string.unicodeScalars)
    let blocks = article.blocks.map(\.span)
    let holding = article.blocks.filter { ["title", "body"].contains($0.role) }.map(\.span)
    let body = article.blocks.filter { $0.role == "body" }.map(\.span)
    let units = article.units.map(\.span)
    let law = [
      "blocks in order": isOrdered(blocks), "units in order": isOrdered(units),
      "trimmed": (blocks + units).allSatisfy { isTrimmed(scalars[$0]) },
      "text in blocks": isBlank(scalars, outside: blocks),
      "units in title and body": units.allSatisfy { unit in
        holding.contains { $0.contains(unit) }
      },
      "body in units": body.allSatisfy { span in
        isBlank(scalars, outside: units, within: span)
      },
    ]
    return law.filter { !$0.value }.map(\.key)
  }

  private static func isOrdered(_ spans: [ScalarSpan]) -> Bool {
    let bounds = spans.flatMap { [$0.lowerBound, $0.upperBound] }
    return bounds == bounds.sorted() && spans.allSatisfy { !$0.isEmpty }
  }

  private static func isTrimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    ![scalars.first, scalars.last].contains { $0?.properties.isWhitespace ?? true }
  }

  private static func isBlank(
    _ scalars: [Unicode.Scalar], outside spans: [ScalarSpan], within whole: ScalarSpan? = nil
  ) -> Bool {
    var covered = Set<Int>()
    for span in spans { covered.formUnion(span) }
    return (whole ?? scalars.indices).allSatisfy {
      covered.contains($0) || scalars[$0].properties.isWhitespace
    }
  }
}

extension MarkdownHeading {
  /// What of the line is not words.
  fileprivate var marks: [ScalarSpan] {
    guard !words.isEmpty else { return [line] }
    return [line.lowerBound..<words.lowerBound, words.upperBound..<line.upperBound]
      .filter { !$0.isEmpty }
  }
}
