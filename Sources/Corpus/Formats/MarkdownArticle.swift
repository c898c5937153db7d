import Annotations
import Segmentation

/// A Markdown text: what it says of itself in front, and its headings, the only markup that changes
/// how it is taken apart.
///
/// A first line `# …` is the title and later headings are subheads. Their marks belong to the block,
/// but not to the words: neither the headline nor a unit has them. Everything else is segmented as
/// plain text.
struct MarkdownArticle {
  private let scalars: [Unicode.Scalar]
  private let frontMatter: FrontMatter?
  private let headings: [MarkdownHeading]
  /// The heading of the first level that the text begins with.
  private let title: MarkdownHeading?

  /// Finds the headings of a text.
  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    frontMatter = FrontMatter(of: scalars)
    let start = frontMatter?.span.upperBound ?? 0
    headings = scalars[start...].split(separator: "\n").compactMap { MarkdownHeading($0) }
    title = headings.first.flatMap { first in
      let isAtTop = scalars[start..<first.line.lowerBound].isBlank
      return isAtTop && first.level == 1 && !first.words.isEmpty ? first : nil
    }
    self.scalars = scalars
  }

  /// What is said in front of the text.
  var stated: StatedMetadata {
    var stated = StatedMetadata()
    guard let values = frontMatter?.values else { return stated }
    let text = { (field: ArticleField) in
      values[field].map { String(self.scalars[$0.span]) }
    }
    if let date = text(.published) {
      let span = values[.published]?.span
      stated.dates = [StatedMetadata.StatedDate(value: date, origin: "front matter", span: span)]
    }
    // Publishing programs have the path on their own site there as well.
    stated.url = text(.url).flatMap { WebAddress.host(of: $0) == nil ? nil : $0 }
    stated.outlet = text(.outlet)
    stated.author = text(.author)
    stated.language = text(.language)
    stated.isLanguageOfArticle = true
    return stated
  }

  /// Takes the text apart.
  ///
  /// - Parameter language: The language as a BCP 47 tag, if known.
  /// - Returns: The text's parts.
  func parts(language: String?) -> ArticleParts {
    let (words, title) = unmarked
    var parts = ArticleParts(of: words.string, language: language)
    if let title, parts.title != title {
      // The segmenter sees another headline, or none: it gets the text without this line.
      let known = Article.Block(role: BlockRole.title.rawValue, span: title)
      parts = ArticleParts(of: words.string, known: [known], language: language)
    }
    parts.move { words.place(of: $0) }
    parts.markSubheads(headings.filter { $0 != self.title })
    parts.marked = headings.map(\.line)
    if let frontMatter { parts.setApart(frontMatter) }
    return parts
  }

  /// The text without marks, each heading a paragraph of its own, and where the title is in it.
  private var unmarked: (words: UnmarkedText, title: ScalarSpan?) {
    var words = UnmarkedText()
    var titlePlace: ScalarSpan?
    var start = frontMatter?.span.upperBound ?? 0
    for heading in headings {
      words.append(scalars[start..<heading.line.lowerBound])
      words.appendBlankLine(at: heading.line.lowerBound)
      let place = words.append(scalars[heading.words])
      words.appendBlankLine(at: heading.line.upperBound)
      if heading == title { titlePlace = place }
      start = heading.line.upperBound
    }
    words.append(scalars[start...])
    return (words, titlePlace)
  }
}
