/// What a field of a file of many articles can say of one.
public enum ArticleField: String, Sendable, CaseIterable {
  /// The article's text; the only field that every article must have.
  case text
  /// The headline.
  case title
  /// The day of publication.
  case published
  /// The web address.
  case url
  /// Who published it.
  case outlet
  /// The language.
  case language
  /// What tells it from the other articles of the file.
  case id
  /// Who wrote it; it counts where it is a news agency.
  case author

  /// The fields that it is looked for in, in this order, where no mapping names one.
  ///
  /// A dot leads into an object. They are the names that schema.org, RSS, JSON Feed, news interfaces
  /// and scraping tools have. Case counts for nothing.
  var usualNames: [String] {
    switch self {
    case .text:
      [
        "text", "body", "content", "articleBody", "article_text", "full_text", "fulltext",
        "content_text", "maintext",
      ]
    case .title: ["title", "headline"]
    case .published:
      [
        "published", "date", "pubDate", "datePublished", "date_published", "publishedAt",
        "published_at", "publication_date", "date_publish",
      ]
    case .url: ["url", "link", "canonical"]
    case .outlet: ["outlet", "source", "source.name", "publisher", "publisher.name", "sitename"]
    case .language: ["language", "lang"]
    case .id: ["id", "guid"]
    case .author: ["author", "byline", "creator"]
    }
  }
}
