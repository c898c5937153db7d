extension PageBlock {
  /// The blocks of a piece of HTML that is an article's text and nothing else.
  ///
  /// - Parameter html: The piece, such as the description of a feed's item.
  /// - Returns: The blocks in reading order; none if there is no text.
  /// - Throws: ``MarkupError`` if libxml2 is missing, or the piece exceeds a limit.
  public static func blocks(ofFragment html: String) throws(MarkupError) -> [PageBlock] {
    let tree = try PageTree(html)
    let list = PassageList(tree, NodeMarks(fragment: tree))
    return list.passages.map { PageBlock($0.blockKind, list.text(of: $0)) }
  }
}
