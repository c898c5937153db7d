import Annotations
import Segmentation

/// A text taken apart.
struct ArticleParts: Equatable {
  /// The blocks, in order.
  var blocks: [Article.Block]
  /// The headline's place, which is unit 0.
  var title: ScalarSpan?
  /// The sentences' places, in order, from unit 1.
  var sentences: [ScalarSpan]

  /// Takes a text apart as its format asks.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - format: The format that it was received in.
  ///   - language: The language as a BCP 47 tag, if known.
  /// - Returns: The parts.
  static func parts(of text: ScalarText, _ format: ArticleFormat, language: String?) -> ArticleParts
  {
    switch format {
    case .text: ArticleParts(of: text.string, language: language)
    case .markdown: MarkdownHeadings(of: text.string).parts(language: language)
    }
  }

  /// Takes plain text apart.
  init(of text: String, language: String?) {
    let structure = Segmenter.segment(text, language: language)
    blocks = structure.blocks.map { Article.Block(role: $0.role.rawValue, span: $0.range) }
    title = structure.title
    sentences = structure.sentences
  }

  /// The units with their numbers.
  var units: [Article.Unit] {
    let spans = (title.map { [$0] } ?? []) + sentences
    let first = title == nil ? 1 : 0
    return spans.enumerated().compactMap { index, span in
      Article.Unit.Number(first + index).map { Article.Unit(number: $0, span: span) }
    }
  }
}
