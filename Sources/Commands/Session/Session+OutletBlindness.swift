import Annotations
import Corpus

/// Coding without knowing who published an article: outlet, byline, date and the article's id, which
/// often tells them, are not shown.
extension Session {
  /// Whether outlets are hidden, by preference or for this session.
  var isBlindOutlet: Bool { blindsOutlet || preferences.blindsOutlet }

  /// Takes the articles' ids out of words; nil where they are shown.
  var outletMask: OutletMask? {
    isBlindOutlet ? OutletMask((try? corpus.articleIDs()) ?? []) : nil
  }

  /// What takes the ids out of all that commands say; nil where they are shown, and for scripts and
  /// subcommands, whose output programs read.
  var promptMask: OutletMask? { settings.mode == .prompt ? outletMask : nil }

  /// What an article is called: its id, or its place among all articles where outlets are hidden.
  ///
  /// - Parameter id: The article.
  /// - Returns: The name, such as `article 3 of 8`.
  func shownName(of id: Article.ID) -> String { shownNames.of(id) }

  /// What articles are called; to be taken once for many of them, because it reads the folder.
  var shownNames: ShownNames { ShownNames(mask: outletMask) }

  /// What opens an article: its id, or its place where outlets are hidden at the prompt.
  func nameToOpen(_ id: Article.ID) -> String {
    guard isBlindOutlet, settings.mode == .prompt,
      let place = try? corpus.articleIDs().firstIndex(of: id)
    else { return "\(id)" }
    return "\(place + 1)"
  }

  /// A confirmation as a person sees it.
  ///
  /// - Parameter acknowledgement: The confirmation.
  /// - Returns: Its line, in which the article is called as it is shown.
  func shownLine(of acknowledgement: Acknowledgement) -> String {
    var shown = acknowledgement
    if shown.articleName == nil, isBlindOutlet { shown.articleName = shown.article.map(shownName) }
    return shown.line
  }

  /// An article as totals may tell of it at the prompt: without outlet and date where outlets are
  /// hidden.
  ///
  /// - Parameter article: The article.
  /// - Returns: The article, with or without them.
  func hidingOrigin(of article: Article) -> Article {
    guard isBlindOutlet, settings.mode == .prompt else { return article }
    var told = article
    told.outlet = nil
    told.published = nil
    return told
  }

  /// Words as a person sees them.
  ///
  /// - Parameter words: The words.
  /// - Returns: The words, in which articles are called as they are shown.
  func shown(_ words: String) -> String { outletMask?.applied(to: words) ?? words }

  /// A text as a person sees it.
  ///
  /// - Parameter text: The text.
  /// - Returns: The text, in which articles are called as they are shown.
  func shown(_ text: StyledText) -> StyledText { outletMask?.applied(to: text) ?? text }

  /// A refusal as a person sees it.
  ///
  /// - Parameter refusal: The refusal.
  /// - Returns: The refusal, in which articles are called as they are shown.
  func shown(_ refusal: Refusal) -> Refusal { promptMask?.applied(to: refusal) ?? refusal }

  /// The article of a place among all articles, by which it may be named where outlets are hidden.
  func article(at place: String, among ids: [Article.ID]) -> Article.ID? {
    guard isBlindOutlet, let place = Int(place), place > 0, place <= ids.count else { return nil }
    return ids[place - 1]
  }
}

/// What articles are called at present.
struct ShownNames {
  fileprivate let mask: OutletMask?

  /// The id of an article, or its place among all articles where outlets are hidden.
  func of(_ id: Article.ID) -> String { mask?.name(of: id) ?? "\(id)" }
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
