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

  /// Takes plain text apart.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - language: The language as a BCP 47 tag, if known.
  init(of text: String, language: String?) {
    let structure = Segmenter.segment(text, language: language)
    blocks = structure.blocks.map { Article.Block(role: $0.role.rawValue, span: $0.range) }
    title = structure.title
    sentences = structure.sentences
  }

  /// Takes a text apart of which some blocks are known.
  ///
  /// The rest is segmented as if blanks stood in their place. If a headline is among them, what the
  /// rest alone would have for one is a paragraph.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - known: Blocks that are whole lines of the text, in order.
  ///   - language: The language as a BCP 47 tag, if known.
  init(of text: String, known: [Article.Block], language: String?) {
    self.init(of: Self.hiding(known.map(\.span), in: text), language: language)
    let isTitle = { (block: Article.Block) in block.role == BlockRole.title.rawValue }
    if let knownTitle = known.first(where: isTitle)?.span {
      for index in blocks.indices where isTitle(blocks[index]) {
        if blocks[index].span == title { sentences.insert(blocks[index].span, at: 0) }
        blocks[index].role = BlockRole.body.rawValue
      }
      title = knownTitle
    }
    blocks = (blocks + known).sorted { $0.span.lowerBound < $1.span.lowerBound }
  }

  /// A text with a blank for every scalar of some places, so that no offset moves.
  private static func hiding(_ places: [ScalarSpan], in text: String) -> String {
    guard !places.isEmpty else { return text }
    var shown = Array(text.unicodeScalars)
    for place in places {
      for index in place where shown[index] != "\n" { shown[index] = " " }
    }
    return String(String.UnicodeScalarView(shown))
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
