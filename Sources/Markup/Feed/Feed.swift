/// A feed of articles: RSS 2.0 or its forerunners, RSS 1.0, or Atom.
public struct Feed: Sendable, Equatable {
  /// What the feed is called, which is the outlet's name or contains it.
  public var title: String?
  /// The address of the pages that it is about.
  public var address: String?
  /// The language as a BCP 47 tag, if the feed names one.
  public var language: String?
  /// The articles in the feed's order.
  public var items: [Item] = []
  /// The 1-based line of the last mistake in the XML; nil if there is none.
  ///
  /// Mistakes are passed over; items near or after one may be incomplete or missing.
  public var mistakeLine: Int?

  /// An article of a feed.
  public struct Item: Sendable, Equatable {
    /// The headline.
    public var title: Text?
    /// The address of the article's page.
    public var address: String?
    /// What tells the item from others: an RSS `guid` or an Atom `id`.
    public var identifier: String?
    /// When the article was published, as written.
    public var published: String?
    /// When the article was changed, as written.
    public var updated: String?
    /// Who wrote the article.
    public var authors: [String] = []
    /// The article's text.
    public var content: Text?
    /// A summary, or the text where feeds give it under this name.
    public var summary: Text?
    /// The 1-based line where the item begins.
    public var line: Int
  }

  /// Text that may be marked up.
  public struct Text: Sendable, Equatable {
    /// The text as given.
    public var source: String
    /// Whether it is HTML; if not, it is text as it stands.
    public var isHTML: Bool

    /// Makes a text.
    ///
    /// - Parameters:
    ///   - source: The text as given.
    ///   - isHTML: Whether it is HTML.
    public init(_ source: String, isHTML: Bool) {
      self.source = source
      self.isHTML = isHTML
    }

    /// The text in one line, such as a headline.
    ///
    /// - Returns: The blocks' texts, a blank between them.
    /// - Throws: ``MarkupError`` if the HTML exceeds a limit.
    public func line() throws(MarkupError) -> String {
      FoldedText.folded(Array(try blocks().map(\.text).joined(separator: " ").utf8)[...])
    }

    /// The blocks of the text.
    ///
    /// - Returns: The blocks in reading order; none if there is no text.
    /// - Throws: ``MarkupError`` if the HTML exceeds a limit.
    public func blocks() throws(MarkupError) -> [PageBlock] {
      if isHTML, source.utf8.contains(where: { $0 == 0x3C || $0 == 0x26 }) {
        return try PageBlock.blocks(ofFragment: source)
      }
      let text = FoldedText.folded(Array(source.utf8)[...])
      return text.isEmpty ? [] : [PageBlock(.paragraph, text)]
    }
  }

  /// Reads a feed.
  ///
  /// Mistakes in the XML are passed over as far as possible.
  ///
  /// - Parameter xml: The feed; what it says about its encoding is ignored.
  /// - Throws: ``MarkupError`` if libxml2 is missing, the document is no feed, or it declares
  ///   entities or exceeds a limit.
  public init(_ xml: String) throws(MarkupError) {
    if let line = EntityDeclaration.line(in: xml) { throw .ownEntities(line: line) }
    var builder = FeedBuilder()
    let line = try EventParser.parse(Ampersands.mended(xml), as: .xml, into: &builder)
    self = try builder.finished()
    mistakeLine = line
  }

  init() {}
}
