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
    let blocks = BlockReader.blocks(of: text)
    var structure = TextStructure()
    var offsets = ScalarOffsets(in: text)
    structure.blocks = blocks.map { TextBlock(role: $0.role, range: offsets.scalars(of: $0.range)) }
    structure.title = structure.blocks.first { $0.role == .title }?.range
    structure.sentences = sentences(in: blocks, of: text, language: language)
    return structure
  }

  private static func sentences(
    in blocks: [Block], of text: UTF8Text, language tag: String?
  ) -> [Range<Int>] {
    let language = tag.map { Language(tag: $0) }
    var sentences: [Range<Int>] = []
    for block in blocks where block.role == .body {
      SentenceSplitter.split(
        block.range, of: text,
        language: language ?? Language(guessedFrom: block.range, in: text), into: &sentences)
    }
    var offsets = ScalarOffsets(in: text)
    return sentences.map { offsets.scalars(of: $0) }
  }
}
