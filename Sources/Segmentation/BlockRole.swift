/// What a block of an article is for.
///
/// Only ``title`` and ``body`` hold units. A block is ``body`` unless there is a reason for another
/// role: a paragraph too many is seen by whoever codes it, a missing one by nobody.
public enum BlockRole: String, CaseIterable, Sendable {
  /// The headline, also where it is repeated.
  case title
  /// A line, or the beginning of the first line, that only says when the article appeared.
  case date
  /// A line that is only the article's address.
  case url
  /// Place, date and agency before the first sentence: `KYIV —`.
  case dateline
  /// Who wrote the article.
  case byline
  /// A paragraph of the article.
  ///
  /// Corrections and notes of editors are body, too: they say what the article says.
  case body
  /// A heading between two paragraphs.
  case subhead
  /// The words under a picture, or its credit.
  case caption
  /// Pleas for support, offers of newsletters, buttons and rules.
  case boilerplate
  /// The heading of a list of other articles, and the list.
  case related
  /// Who owns the text, and the agency that it is from.
  case copyright
}
