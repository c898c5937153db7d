import Annotations
import Segmentation

/// The headings of a Markdown text, the only markup that changes how it is taken apart.
///
/// A first line `# …` is the title and later headings are subheads. Their markers belong to no
/// block; everything else is segmented as plain text.
struct MarkdownHeadings {
  private struct Heading {
    var level: Int
    /// The line without its line feed.
    var line: ScalarSpan
    /// The words between the markers.
    var words: ScalarSpan
  }

  private let scalars: [Unicode.Scalar]
  private var headings: [Heading] = []
  /// The words of the first line, if it is a heading of the first level.
  private var title: ScalarSpan?

  /// Finds the headings of a text.
  init(of text: String) {
    scalars = Array(text.unicodeScalars)
    var start = 0
    var isFirst = true
    for line in scalars.split(separator: "\n", omittingEmptySubsequences: false) {
      let span = start..<start + line.count
      start = span.upperBound + 1
      if let heading = heading(span) {
        headings.append(heading)
        if isFirst, heading.level == 1 { title = heading.words }
      }
      isFirst = isFirst && line.allSatisfy(\.properties.isWhitespace)
    }
  }

  /// The text's parts.
  func parts(language: String?) -> ArticleParts {
    var parts = ArticleParts(of: plain, language: language)
    if let title, parts.title != title {
      // The segmenter sees another headline, or none: it gets the text without this line.
      let known = Article.Block(role: BlockRole.title.rawValue, span: title)
      parts = ArticleParts(of: plain, known: [known], language: language)
    }
    return withSubheads(parts)
  }

  /// The text with a blank for every scalar of a marker, so that no offset moves.
  private var plain: String {
    var shown = scalars
    for heading in headings {
      for index in heading.line where !heading.words.contains(index) { shown[index] = " " }
    }
    return String(String.UnicodeScalarView(shown))
  }

  private func withSubheads(_ parts: ArticleParts) -> ArticleParts {
    let spans = Set(headings.map(\.words))
    var parts = parts
    var subheads: [ScalarSpan] = []
    for index in parts.blocks.indices where spans.contains(parts.blocks[index].span) {
      guard parts.blocks[index].role == BlockRole.body.rawValue else { continue }
      parts.blocks[index].role = BlockRole.subhead.rawValue
      subheads.append(parts.blocks[index].span)
    }
    var left = subheads[...]
    parts.sentences.removeAll { sentence in
      left = left.drop { $0.upperBound <= sentence.lowerBound }
      return left.first?.contains(sentence.lowerBound) ?? false
    }
    return parts
  }

  /// The heading that a line is: up to three blanks, one to six `#`, a blank, words, perhaps more
  /// `#`.
  ///
  /// Source: the CommonMark specification, ATX headings.
  private func heading(_ line: ScalarSpan) -> Heading? {
    let indent = scalars[line].prefix { $0 == " " }.count
    let level = scalars[line].dropFirst(indent).prefix { $0 == "#" }.count
    let afterMarker = scalars[line].dropFirst(indent + level)
    guard indent <= 3, (1...6).contains(level), let blank = afterMarker.first,
      blank == " " || blank == "\t"
    else { return nil }
    let words = Self.trimmed(withoutClosing(Self.trimmed(afterMarker)))
    guard !words.isEmpty else { return nil }
    return Heading(level: level, line: line, words: words.indices)
  }

  /// The words before a run of `#` that a blank separates from them.
  private func withoutClosing(_ words: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let closing = words.reversed().prefix { $0 == "#" }.count
    let rest = words.dropLast(closing)
    guard let last = rest.last else { return rest }
    return last == " " || last == "\t" ? rest : words
  }

  private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let start = scalars.drop(while: \.properties.isWhitespace)
    let count = start.reversed().drop(while: \.properties.isWhitespace).count
    return start.prefix(count)
  }
}
