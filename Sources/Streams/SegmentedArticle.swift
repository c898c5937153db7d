internal import Files
internal import JSON
internal import Segmentation

/// An article taken apart, as a line of a stream:
/// `{"id","language"?,…,"textSha256","units":[[start,end],…],"blocks":[{"role","start","end"},…]}`.
///
/// `units` are unit 0, if the text has a headline, and the sentences. Offsets are Unicode scalars of
/// exactly the text given.
public struct SegmentedArticle: Sendable {
  /// The article's name.
  private let id: String
  /// The language that was given, as a BCP 47 tag.
  private let language: String?
  /// Members that pass through, as they are written.
  private let carried: [(name: String, json: String)]
  private let textHash: String
  private let structure: TextStructure

  /// Takes an article apart.
  ///
  /// - Parameters:
  ///   - id: The article's name.
  ///   - text: Its text.
  ///   - language: Its language as a BCP 47 tag; nil lets each paragraph's script decide.
  public init(id: String, text: String, language: String?) {
    self.init(id: id, text: text, language: language, carried: [])
  }

  init(id: String, text: String, language: String?, carried: [(name: String, json: String)]) {
    self.id = id
    self.language = language
    self.carried = carried
    textHash = SHA256.hex(of: text.utf8)
    structure = Segmenter.segment(text, language: language)
  }

  /// The line, without a line feed.
  public var line: [UInt8] {
    var writer = JSONWriter(style: .compact)
    writer.beginObject()
    writer.member("id", id)
    if let language { writer.member("language", language) }
    for member in carried {
      writer.key(member.name)
      writer.raw(member.json)
    }
    writer.member("textSha256", textHash)
    writeUnits(to: &writer)
    writeBlocks(to: &writer)
    writer.endObject()
    return inert(writer.bytes)
  }

  private func writeUnits(to writer: inout JSONWriter) {
    writer.key("units")
    writer.beginArray()
    if let title = structure.title { writer.pair(title) }
    for sentence in structure.sentences { writer.pair(sentence) }
    writer.endArray()
  }

  private func writeBlocks(to writer: inout JSONWriter) {
    writer.key("blocks")
    writer.beginArray()
    for block in structure.blocks {
      writer.beginObject()
      writer.member("role", block.role.rawValue)
      writer.member("start", block.range.lowerBound)
      writer.member("end", block.range.upperBound)
      writer.endObject()
    }
    writer.endArray()
  }
}

extension JSONWriter {
  /// Writes where something is, as `[start,end]`.
  fileprivate mutating func pair(_ range: Range<Int>) {
    beginArray()
    int(range.lowerBound)
    int(range.upperBound)
    endArray()
  }
}
