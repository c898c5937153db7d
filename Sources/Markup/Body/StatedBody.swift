/// The text of an article as the page's JSON-LD gives it, often without the ends of paragraphs.
///
/// It is used to choose among the page's own passages. Where the page shows hardly any of it, it
/// stands for the text itself.
struct StatedBody {
  private let text: String
  private let triples: WordTriples
  private let length: Int

  /// Takes an article's text; nil if it is too short to go by.
  init?(_ text: String?) {
    guard let text, text.utf8.count >= Self.minimumByteCount else { return nil }
    self.text = text
    triples = WordTriples(text.utf8)
    length = text.utf8.reduce(0) { $0 + TextLength.share(of: $1) }
  }

  private static let minimumByteCount = 400

  /// Whether each passage is part of the text; nil if the text is not fit to choose by, because the
  /// page does not show it or shows much more.
  ///
  /// - Parameters:
  ///   - list: The page's passages.
  ///   - chosenLength: The length of the passages that were chosen without this text.
  /// - Returns: The answers in the passages' order.
  func choice(_ list: PassageList, chosenLength: Int) -> [Bool]? {
    var shownLength = 0
    let choice = list.passages.map { passage in
      let share = triples.share(of: list.bytes[passage.text]) ?? 0
      guard share >= 0.6 else { return false }
      shownLength += passage.length
      return true
    }
    guard shownLength * 10 >= length * 8, length * 10 >= chosenLength * 6 else {
      return nil
    }
    return choice
  }

  /// The text in paragraphs, if the page shows less than half of it.
  func replacement(chosenLength: Int) throws(MarkupError) -> [PageBlock]? {
    guard length > chosenLength * 2 else { return nil }
    return try Feed.Text(text.withLinesAsParagraphs, isHTML: true).blocks()
  }
}

extension String {
  /// The text with an HTML line break, twice, for each run of line feeds.
  fileprivate var withLinesAsParagraphs: String {
    unicodeScalars.split { $0 == "\n" || $0 == "\r" }.map { String($0) }
      .joined(separator: "<br><br>")
  }
}
