import Annotations
import Segmentation

extension ArticleParts {
  /// Puts every part elsewhere, in the same order.
  ///
  /// - Parameter place: Where what stood at a place stands.
  mutating func move(to place: (ScalarSpan) -> ScalarSpan) {
    for index in contents.indices { contents[index].span = place(contents[index].span) }
    title = title.map(place)
    sentences = sentences.map(place)
  }

  /// Makes subheads of what headings have as body; marks without words are boilerplate.
  mutating func markSubheads(_ headings: [MarkdownHeading]) {
    var left = headings[...]
    for index in contents.indices where contents[index].role == BlockRole.body.rawValue {
      guard left.dropThose(before: contents[index].span) else { continue }
      contents[index].role = BlockRole.subhead.rawValue
    }
    left = headings[...]
    sentences.removeAll { left.dropThose(before: $0) }
    contents += headings.filter(\.words.isEmpty).map {
      Article.Block(role: BlockRole.boilerplate.rawValue, span: $0.line)
    }
    contents.sort { $0.span.lowerBound < $1.span.lowerBound }
  }

  /// Makes boilerplate of what stands in front of a text, but for the headline where the text below
  /// has none.
  mutating func setApart(_ frontMatter: FrontMatter) {
    var spans = [frontMatter.span]
    if title == nil, let value = frontMatter.values[.title] {
      title = value.span
      marked.insert(value.line, at: 0)
      contents.insert(Article.Block(role: BlockRole.title.rawValue, span: value.span), at: 0)
      spans = frontMatter.aroundTitle
    }
    contents += spans.map { Article.Block(role: BlockRole.boilerplate.rawValue, span: $0) }
    contents.sort { $0.span.lowerBound < $1.span.lowerBound }
  }
}

extension ArraySlice<MarkdownHeading> {
  /// Drops the headings before a place, and tells whether the place is in the next one's words.
  fileprivate mutating func dropThose(before span: ScalarSpan) -> Bool {
    self = drop { $0.words.upperBound <= span.lowerBound }
    return first?.words.overlaps(span) ?? false
  }
}
