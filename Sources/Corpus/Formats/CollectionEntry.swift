/// What a file of many articles says of one.
struct CollectionEntry: Equatable {
  /// Which one it is, from 1.
  var record: Int
  /// The line on which it begins, from 1.
  var line: Int
  /// The text, block by block.
  var blocks: [MarkedBlock] = []
  /// The other fields, as they are.
  var values: [ArticleField: String] = [:]
  /// Whether the language is the whole feed's, which often is only its template's.
  var isOfFeed = false
  /// The encoding that the article was read in, and what told it.
  var encoding = TextEncoding.utf8
  var reason = EncodingReason.validUTF8
}
