import Annotations
import JSON

/// The part of a record that says what an article says about itself.
struct RecordMetadata {
  private(set) var title: String?
  private(set) var published: String?
  private(set) var publishedEvidence: [Article.DateEvidence] = []
  private(set) var outlet: String?
  private(set) var agency: String?
  private(set) var url: String?
  private(set) var language: String?

  /// Takes a key's value if the key belongs here.
  mutating func read(_ key: String, from reader: inout JSONReader) throws(JSONError) -> Bool {
    switch key {
    case "title": title = try reader.readOptionalString()
    case "published": published = try reader.readOptionalDate()
    case "publishedEvidence": publishedEvidence = try readEvidence(from: &reader)
    case "outlet": outlet = try reader.readOptionalString()
    case "agency": agency = try reader.readOptionalString()
    case "url": url = try reader.readOptionalString()
    case "language": language = try reader.readOptionalString()
    default: return false
    }
    return true
  }

  /// Gives the values to an article.
  func move(into article: inout Article) {
    article.title = title
    article.published = published
    article.publishedEvidence = publishedEvidence
    article.outlet = outlet
    article.agency = agency
    article.url = url
    article.language = language
  }

  private func readEvidence(from reader: inout JSONReader) throws(JSONError)
    -> [Article.DateEvidence]
  {
    var evidence: [Article.DateEvidence] = []
    try reader.beginArray()
    while try reader.nextElement() { evidence.append(try reader.readEvidence()) }
    return evidence
  }
}
