/// Divides articles into blocks and sentences.
///
/// The result depends on the text and its language alone, and from the first release on never changes
/// under one ``version``.
/// Where a unit is depends on its own paragraph and on what stands above it, so no change below moves
/// it. Whether lines end with `\n` or `\r\n` makes no difference.
public enum Segmenter: Sendable {
  /// The name of this set of rules.
  public static let version = "postil-1"

  /// Divides a text.
  ///
  /// - Parameters:
  ///   - text: The decoded text, without a byte order mark. It is not repaired.
  ///   - language: A BCP 47 tag such as `en` or `uk-UA`; nil lets each paragraph's script decide.
  /// - Returns: Blocks and units, in Unicode scalars.
  public static func segment(_ text: String, language: String?) -> TextStructure {
    var text = text
    return text.withUTF8 { segment($0, language: language) }
  }

  /// Divides a text given as UTF-8.
  ///
  /// - Parameters:
  ///   - utf8: The text. Where it is not valid UTF-8, each byte that cannot continue a scalar
  ///     begins one.
  ///   - language: A BCP 47 tag such as `en` or `uk-UA`; nil lets each paragraph's script decide.
  /// - Returns: Blocks and units, in Unicode scalars.
  public static func segment(
    _ utf8: UnsafeBufferPointer<UInt8>, language: String?
  ) -> TextStructure {
    guard let text = UTF8Text(utf8) else { return TextStructure() }
    let language = language.map(Language.init(tag:))
    var paragraphs = Paragraphs(of: text, untilReturn: true)
    let found = structure(of: &paragraphs, in: text, language)
    // Read again with plain line feeds, so that texts without returns are never searched for them.
    guard paragraphs.hasCarriageReturns else { return found }
    let feeds = LineFeeds(replacingReturnsOf: text)
    return feeds.bytes.withUnsafeBufferPointer { bytes in
      guard let text = UTF8Text(bytes) else { return TextStructure() }
      var paragraphs = Paragraphs(of: text, untilReturn: false)
      return feeds.restored(structure(of: &paragraphs, in: text, language))
    }
  }

  private static func structure(
    of paragraphs: inout Paragraphs, in text: UTF8Text, _ language: Language?
  ) -> TextStructure {
    let found = BlockReader.blocks(of: &paragraphs, in: text, language: language)
    var splitter = SentenceSplitter(of: text, language: language)
    var offsets = ScalarOffsets(in: text)
    splitter.sentences.reserveCapacity(text.count / 64 + 8)
    var blocks: [TextBlock] = []
    blocks.reserveCapacity(found.count)
    for block in found {
      let start = offsets.scalar(at: block.range.lowerBound)
      if block.role == .body {
        let first = splitter.sentences.count
        splitter.split(block)
        offsets.convert(&splitter.sentences, from: first, within: block)
      }
      let end = offsets.end(of: block)
      blocks.append(TextBlock(role: block.role, range: start..<end))
    }
    return TextStructure(blocks: blocks, sentences: splitter.sentences)
  }
}
