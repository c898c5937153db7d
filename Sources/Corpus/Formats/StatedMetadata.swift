import Annotations

/// What a web page, the fields of a record, or the lines in front of a text say of an article.
struct StatedMetadata: Equatable {
  /// A date as it is written, and what states it.
  struct StatedDate: Equatable {
    var value: String
    var origin: String
    /// Where it stands, if that is in the text.
    var span: ScalarSpan?
  }

  /// The dates, the most trustworthy first.
  var dates: [StatedDate] = []
  /// The address.
  var url: String?
  /// The outlet.
  var outlet: String?
  /// Who wrote it.
  var author: String?
  /// The language.
  var language: String?
  /// Whether somebody said of this very article that it is in that language; a page's template says
  /// it of all pages.
  var isLanguageOfArticle = false

  /// Nothing is said.
  init() {}

  /// What the fields of an article of a file of many say.
  init(_ incoming: IncomingArticle) {
    let values = incoming.values
    if let date = values[.published] {
      dates = [StatedDate(value: date, origin: incoming.isOfFeed ? "feed" : "field published")]
    }
    url = values[.url].map(Self.trimmed)
    outlet = values[.outlet].map(Self.trimmed)
    author = values[.author]
    language = values[.language].map(Self.trimmed)
    isLanguageOfArticle = !incoming.isOfFeed
  }

  /// Gives an article what is said, in addition to what its text says.
  ///
  /// - Returns: The dates that cannot be read.
  func describe(_ article: inout Article) -> [AddedArticle.Remark] {
    let (evidence, remarks) = readDates()
    let best = evidence.first?.value
    article.publishedEvidence = evidence + article.publishedEvidence
    if let url, url != article.url {
      article.url = url
      article.publishedEvidence += DateScanner.dates(in: url).map {
        Article.DateEvidence(value: "\($0.date)", origin: DateOrigin.url.rawValue, span: nil)
      }
    }
    article.published = best ?? PublicationDate.bestDefended(of: article.publishedEvidence)
    let outlet = outlet.map { WebAddress.host(of: $0) ?? $0 }
    article.outlet = outlet ?? url.flatMap(WebAddress.host) ?? article.outlet
    article.agency = article.agency ?? author.flatMap(AgencyCredit.agency(inLine:))
    return remarks
  }

  /// The dates and those that cannot be read.
  ///
  /// One moment that is written in two time zones is no conflict, even if it is on two days: the
  /// first counts.
  private func readDates() -> ([Article.DateEvidence], [AddedArticle.Remark]) {
    var evidence: [Article.DateEvidence] = []
    var remarks: [AddedArticle.Remark] = []
    var moments: [WrittenDate] = []
    for date in dates {
      guard let written = WrittenDate(date.value) else {
        remarks.append(.unreadableDate(date.value, origin: date.origin))
        continue
      }
      let known = moments.first { $0.isSameMoment(as: written) }
      moments.append(written)
      let value = "\((known ?? written).day)"
      let found = Article.DateEvidence(value: value, origin: date.origin, span: date.span)
      if !evidence.contains(found) { evidence.append(found) }
    }
    return (evidence, remarks)
  }

  /// The language's tag in its usual form; nil if none is said or it is no tag.
  ///
  /// Source: BCP 47: two or three letters, and perhaps more behind hyphens.
  var languageTag: String? {
    guard let language else { return nil }
    let parts = language.utf8.split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
    let isLetter = { (byte: UInt8) in (0x61...0x7A).contains(byte | 0x20) }
    guard let primary = parts.first, (2...3).contains(primary.count),
      primary.allSatisfy(isLetter)
    else { return nil }
    let isTag = parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.count)
        && part.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
    }
    guard isTag else { return nil }
    let rest = parts.dropFirst().map { "-" + String(Substring($0)) }
    return String(Substring(primary)).lowercased() + rest.joined()
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.unicodeScalars.drop(while: \.properties.isWhitespace)
    let count = start.reversed().drop(while: \.properties.isWhitespace).count
    return String(start.prefix(count))
  }
}
