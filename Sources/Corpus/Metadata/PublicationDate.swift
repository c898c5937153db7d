import Annotations

/// Chooses among the dates that an article states.
enum PublicationDate {
  /// The best-defended date of publication.
  ///
  /// A full date in the article's address was written by the publishing system when it published
  /// the article. A date in a header or in the first line was typed or converted by whoever
  /// collected the text: there day and month change places, and days of collection pass for days
  /// of publication. Within one kind the first counts, because later ones tell of updates. What a
  /// file is called was chosen by whoever saved it, so it counts where nothing else tells a date.
  static func bestDefended(of evidence: [Article.DateEvidence]) -> String? {
    let origins = [DateOrigin.url, .header, .inline, .name].map(\.rawValue)
    let found = origins.lazy.compactMap { origin in evidence.first { $0.origin == origin } }
    return found.first?.value
  }
}

/// Where in an article a date can stand.
enum DateOrigin: String {
  /// On a line of its own, or in the byline.
  case header
  /// On the line on which the text begins.
  case inline
  /// In the article's address.
  case url
  /// At the beginning of the file's name.
  case name
}

extension Article {
  /// Takes the date with which the article's name begins, such as `wire/2031-03-02-calls`, if
  /// nothing else tells one.
  mutating func takeDateOfName() {
    guard published == nil, let name = id.description.utf8.split(separator: UInt8(ascii: "/")).last
    else { return }
    let separators = "-_.".utf8
    guard name.dropFirst(10).first.map(separators.contains) ?? true,
      let date = CalendarDate(String(Substring(name.prefix(10))))
    else { return }
    publishedEvidence.append(
      Article.DateEvidence(value: "\(date)", origin: DateOrigin.name.rawValue, span: nil))
    published = PublicationDate.bestDefended(of: publishedEvidence)
  }
}
