import Annotations

/// What a received file gives when it is read once more, beside what its record says.
///
/// An article of a file of many took what is said of it from there, so only the file's own text can be
/// compared; and units are compared only if this version divides texts as the record's did.
struct RepeatedReading {
  /// Something that is not the same any more.
  struct Difference: Equatable {
    /// What the record says.
    var found: String
    /// What reading the file gives.
    var expected: String
  }

  /// What is not the same.
  private(set) var differences: [Difference] = []

  /// Reads a file again.
  ///
  /// - Parameters:
  ///   - bytes: The file, as it was received.
  ///   - record: What was made of it.
  init(of bytes: [UInt8], _ record: Article) {
    guard record.received.source == nil else {
      compare("text", record.text.string, String(decoding: bytes, as: UTF8.self))
      return
    }
    guard let encoding = TextEncoding(rawValue: record.received.encoding) else {
      differences = [
        Difference(
          found: "the encoding '\(record.received.encoding)'", expected: "one that is read")
      ]
      return
    }
    let file = ReceivedFile(name: record.received.file, bytes: bytes, encoding: encoding)
    guard let place = try? ArticlePlace(inCorpus: record.received.file),
      let again = try? ArticleBuilder(place).build(from: file).article
    else {
      differences = [Difference(found: "an article", expected: "nothing that can be read")]
      return
    }
    compare("id", "\(record.id)", "\(again.id)")
    compare(record, again)
  }

  private mutating func compare(_ record: Article, _ again: Article) {
    compare("text", record.text.string, again.text.string)
    compare("title", record.title, again.title)
    compare("published", record.published, again.published)
    compare("outlet", record.outlet, again.outlet)
    compare("agency", record.agency, again.agency)
    compare("url", record.url, again.url)
    compare("language", record.language, again.language)
    if record.publishedEvidence != again.publishedEvidence {
      compare("publishedEvidence", words(record.publishedEvidence), words(again.publishedEvidence))
    }
    if record.received.leftOut != again.received.leftOut {
      compare("leftOut", words(record.received.leftOut), words(again.received.leftOut))
    }
    guard record.segmenter == again.segmenter else {
      return compare("segmenter", record.segmenter, again.segmenter)
    }
    guard differences.isEmpty else { return }
    if record.blocks != again.blocks {
      compare("blocks", words(record.blocks), words(again.blocks))
    }
    if record.units != again.units { compare("units", words(record.units), words(again.units)) }
  }

  private mutating func compare(_ name: String, _ recorded: String?, _ read: String?) {
    let isSame =
      switch (recorded, read) {
      case (nil, nil): true
      case (let recorded?, let read?): recorded.utf8.elementsEqual(read.utf8)
      default: false
      }
    guard !isSame else { return }
    differences.append(
      Difference(
        found: "\(name) is \(Self.quoted(recorded))", expected: Self.quoted(read)))
  }

  private static func quoted(_ text: String?) -> String {
    guard let text else { return "not given" }
    let start = String(text.unicodeScalars.prefix(60))
    return start.utf8.count < text.utf8.count ? "'\(start)…'" : "'\(text)'"
  }

  private func words(_ evidence: [Article.DateEvidence]) -> String {
    evidence.map { "\($0.value) from \($0.origin) \(Self.words($0.span))" }.joined(separator: ", ")
  }

  private func words(_ kinds: [Article.Received.LeftOut]) -> String {
    kinds.map { "\($0.kind) \($0.count)" }.joined(separator: ", ")
  }

  private func words(_ blocks: [Article.Block]) -> String {
    blocks.map { "\($0.role) \(Self.words($0.span))" }.joined(separator: ", ")
  }

  private func words(_ units: [Article.Unit]) -> String {
    units.map { "\($0.number) \(Self.words($0.span))" }.joined(separator: ", ")
  }

  private static func words(_ span: ScalarSpan?) -> String {
    span.map { "\($0.lowerBound)-\($0.upperBound)" } ?? ""
  }
}
