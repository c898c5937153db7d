/// Text of a page that is no part of its article.
public struct LeftOut: Sendable, Equatable {
  /// Why it is left out.
  public var reason: Reason
  /// The number of blocks.
  public var blockCount: Int

  /// Makes a count.
  ///
  /// - Parameters:
  ///   - reason: Why the blocks are left out.
  ///   - blockCount: Their number.
  public init(reason: Reason, blockCount: Int) {
    self.reason = reason
    self.blockCount = blockCount
  }

  /// What the text is, instead of a part of the article.
  public enum Reason: String, Sendable, CaseIterable {
    /// Menus, paths, lists of topics.
    case navigation
    /// What readers wrote.
    case comments
    /// Other articles.
    case related
    /// Buttons to pass the article on.
    case sharing
    /// Offers to subscribe, sign up, log in or donate.
    case form
    /// What a browser does not show.
    case hidden
    /// Advertisements.
    case advertisement
    /// The page's foot, legal notes, notes about the author.
    case boilerplate
    /// Text around the article of no kind that can be told.
    case surroundings
  }
}
