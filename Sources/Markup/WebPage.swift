/// An article as a web page tells it.
///
/// What a page says about its article is kept with its place, the most trusted first; where places
/// disagree, all are there.
public struct WebPage: Sendable, Equatable {
  /// The headlines.
  public var titles: [StatedValue] = []
  /// The article's addresses.
  public var addresses: [StatedValue] = []
  /// The language as a BCP 47 tag, if the page names one.
  public var language: String?
  /// The names of the outlet.
  public var outlets: [StatedValue] = []
  /// When the article was published or changed, as written.
  public var dates: [StatedValue] = []
  /// Who wrote the article.
  public var bylines: [StatedValue] = []
  /// The article's text in reading order.
  public var blocks: [PageBlock] = []
  /// What is left out of it.
  public var leftOut: [LeftOut] = []

  /// The headline; nil if the page has none.
  public var title: String? { titles.first?.value }

  /// Reads a page.
  ///
  /// - Parameter html: The page; what it says about its encoding is ignored.
  /// - Throws: ``MarkupError`` if libxml2 is missing, or the page exceeds a limit.
  public init(_ html: String) throws(MarkupError) {
    let tree = try PageTree(html)
    let data = LinkedData(tree)
    let statements = PageStatements(tree, data)
    addresses = statements.addresses
    language = statements.language
    outlets = statements.outlets
    dates = statements.dates
    bylines = statements.bylines
    let headline = Headline(tree, stated: statements.titles, outlets: outlets.map(\.value))
    titles = headline.titles
    let reader = try ArticleReader(
      tree, title: title, heading: headline.node, stated: StatedBody(data.body))
    blocks = reader.blocks
    leftOut = reader.leftOut
  }
}
