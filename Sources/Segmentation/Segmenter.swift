/// Divides articles into blocks and sentences.
///
/// The result depends on the text and its language alone, and never changes under one ``version``.
public enum Segmenter: Sendable {
  /// The name of this set of rules.
  public static let version = "postil-1"

  /// Divides a text.
  ///
  /// - Parameters:
  ///   - text: The decoded text, with `\n` line ends and no byte order mark. It is not repaired.
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
    let text = UTF8Text(utf8)
    var splitter = SentenceSplitter(of: text, language: language.map { Language(tag: $0) })
    var structure = TextStructure()
    var offsets = ScalarOffsets(in: text)
    let blocks = BlockReader.blocks(of: text)
    structure.blocks.reserveCapacity(blocks.count)
    for block in blocks {
      let start = offsets.scalar(at: block.range.lowerBound)
      if block.role == .body {
        let first = splitter.sentences.count
        splitter.split(block.range)
        offsets.convert(&splitter.sentences, from: first, within: block.range)
      }
      let end = offsets.scalar(at: block.range.upperBound)
      structure.blocks.append(TextBlock(role: block.role, range: start..<end))
    }
    structure.sentences = splitter.sentences
    structure.title = structure.blocks.first { $0.role == .title }?.range
    return structure
  }
}
