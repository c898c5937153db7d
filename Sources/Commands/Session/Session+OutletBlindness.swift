import Annotations
import Corpus

/// Coding without knowing who published an article: outlet, byline, date and the article's id, which
/// often tells them, are not shown.
extension Session {
  /// Whether outlets are hidden, by preference or for this session.
  var isBlindOutlet: Bool { blindsOutlet || preferences.blindsOutlet }

  /// What an article is called: its id, or its place among all articles where outlets are hidden.
  ///
  /// - Parameter id: The article.
  /// - Returns: The name, such as `article 3 of 8`.
  func shownName(of id: Article.ID) -> String {
    guard isBlindOutlet else { return "\(id)" }
    let ids = (try? corpus.articleIDs()) ?? []
    guard let place = ids.firstIndex(of: id) else { return "article" }
    return "article \(place + 1) of \(ids.count)"
  }

  /// A confirmation as a person sees it.
  ///
  /// - Parameter acknowledgement: The confirmation.
  /// - Returns: Its line, in which the article is called as it is shown.
  func shownLine(of acknowledgement: Acknowledgement) -> String {
    guard isBlindOutlet, let article = acknowledgement.article else { return acknowledgement.line }
    return acknowledgement.line(naming: shownName(of: article))
  }

  /// Words as a person sees them.
  ///
  /// - Parameter words: The words.
  /// - Returns: The words, in which the open article is called as it is shown.
  func shown(_ words: String) -> String {
    guard isBlindOutlet, let id = open?.article.id else { return words }
    let name = "\(id)".unicodeScalars
    // Its place is sought among all articles, so only where it is needed.
    guard words.unicodeScalars.contains(name) else { return words }
    return String(words.unicodeScalars.replacing(name, with: shownName(of: id).unicodeScalars))
  }

  /// The article of a place among all articles, by which it may be named where outlets are hidden.
  func article(at place: String, among ids: [Article.ID]) -> Article.ID? {
    guard isBlindOutlet, let place = Int(place), place > 0, place <= ids.count else { return nil }
    return ids[place - 1]
  }
}

extension Article.Block {
  /// Whether a part of the text tells who published it, or when.
  var tellsOutlet: Bool {
    ["date", "url", "dateline", "byline", "copyright"].contains(role)
  }
}

extension OptionSpecification {
  /// The option by which coding and review hide outlets in this session.
  static let blindOutlet = OptionSpecification(
    "--blind-outlet", "hide outlet, byline, date and the articles' ids")
}
