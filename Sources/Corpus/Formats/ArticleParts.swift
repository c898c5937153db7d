import Annotations
import Segmentation

/// A text taken apart.
struct ArticleParts: Equatable {
  /// What the blocks say, in order: the blocks without the marks that only say what they are.
  var contents: [Article.Block]
  /// The headline's place, which is unit 0.
  var title: ScalarSpan?
  /// The sentences' places, in order, from unit 1.
  var sentences: [ScalarSpan]
  /// Lines, in order, whose marks belong to the blocks in them.
  var marked: [ScalarSpan] = []

  /// Takes plain text apart.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - language: The language as a BCP 47 tag, if known.
  init(of text: String, language: String?) {
    let structure = Segmenter.segment(text, language: language)
    contents = structure.blocks.map { Article.Block(role: $0.role.rawValue, span: $0.range) }
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
      for index in contents.indices where isTitle(contents[index]) {
        // A headline that is repeated has no sentence, nor had the one that is none now.
        sentences.append(contents[index].span)
        contents[index].role = BlockRole.body.rawValue
      }
      sentences.sort { $0.lowerBound < $1.lowerBound }
      title = knownTitle
    }
    contents = (contents + known).sorted { $0.span.lowerBound < $1.span.lowerBound }
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

  /// The blocks with their marks, in order.
  ///
  /// A line may hold several blocks, and a block several lines: the marks before a line's words belong
  /// to the first block in it, those behind them to the last.
  var blocks: [Article.Block] {
    var blocks = contents
    var index = 0
    for line in marked {
      while index < blocks.count, blocks[index].span.upperBound <= line.lowerBound { index += 1 }
      guard index < blocks.count, blocks[index].span.lowerBound < line.upperBound else { continue }
      let start = min(blocks[index].span.lowerBound, line.lowerBound)
      blocks[index].span = start..<blocks[index].span.upperBound
      while index + 1 < blocks.count, blocks[index + 1].span.lowerBound < line.upperBound {
        index += 1
      }
      let end = max(blocks[index].span.upperBound, line.upperBound)
      blocks[index].span = blocks[index].span.lowerBound..<end
    }
    return blocks
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
