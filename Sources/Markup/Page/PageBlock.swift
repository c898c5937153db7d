/// A piece of an article as a page shows it, such as a paragraph.
public struct PageBlock: Sendable, Equatable {
  /// What the block is.
  public var kind: Kind
  /// Its text: white space folded, line breaks that the page asks for as `\n`, marks for emphasis
  /// and links dropped.
  public var text: String

  /// Makes a block.
  ///
  /// - Parameters:
  ///   - kind: What it is.
  ///   - text: Its text.
  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  /// What a block of a page is for.
  public enum Kind: String, Sendable, CaseIterable {
    /// The headline.
    case title
    /// A heading within the article.
    case subhead
    /// The words under a picture, or its credit.
    case caption
    /// Who wrote the article.
    case byline
    /// When the article appeared.
    case date
    /// A paragraph.
    case paragraph
    /// An item of a list.
    case listItem
    /// A paragraph that is quoted.
    case quotation
  }
}
