import Annotations
import Segmentation

@testable import Corpus

/// Texts put together at random of what Markdown, headers and front matter are made of.
struct HostileMarkdown {
  private var random: Generator

  init(seed: Int) {
    random = Generator(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
  }

  private static let pieces = [
    "#", "##", "######", "#######", "# ", "## ", "#\t", " #", " ##", "# # #", "    # ",
    "\n", "\n", "\n\n", "\n\n", "\n \n", "\t", " ", "\u{A0}", "\u{2028}", "\u{301}", "\u{FEFF}",
    "---", "---\n", "\n---\n", "...", "===", "title: ", "title: Calls Grow\n", "date: 2031-03-09\n",
    "title: \"Calls\"\n", "tags:\n- port\n", "url: /a\n", "lang: en\n", "'", "\"", ": ", ":",
    "# Harbour Reopens", "## The long wait", "Harbour Reopens", "Ships came in.", "They had waited",
    "Ships came in. They had waited, the mayor said.", "2031-03-09", "March 9, 2031",
    "https://ledger.example/a", "KYIV (AFP) — Talks began.", "Read more: Calls", "By Jane Doe",
    "© 2031 Ledger", "Support us today.", "“In,” he said.", "RELATED STORIES", "🎏", "- ", "* ",
    "> ", "```", "**Ships** [came](https://ledger.example/b) in.", "Порт", "Порт відкрито.", "A",
  ]

  private mutating func text() -> String {
    var text = Bool.random(using: &random) ? "" : "---\n"
    for _ in 0..<Int.random(in: 1..<20, using: &random) {
      text += Self.pieces.randomElement(using: &random) ?? ""
    }
    return text
  }

  /// The article of a file of such a text.
  mutating func article(as format: ArticleFormat) throws -> Article {
    let text = text()
    let isBlank = text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
    let file = received("harbour.\(format.rawValue)", isBlank ? "A" : text)
    return try ArticleBuilder(ArticlePlace(of: file)).build(from: file).article
  }

  /// The article of such texts that a page or a record has as paragraphs.
  mutating func composedArticle() -> Article {
    let roles: [BlockRole?] = [nil, nil, nil, .subhead, .caption, .byline, .date]
    let blocks = (0..<Int.random(in: 1..<6, using: &random)).map { _ in
      MarkedBlock(role: roles.randomElement(using: &random) ?? nil, text: text())
    }
    let title = Bool.random(using: &random) ? text() : blocks.first?.text
    let composed = ComposedText(title: title, blocks: blocks)
    let parts = ArticleParts(of: composed.text.string, known: composed.known, language: "en")
    var article = Article(
      id: "harbour", received: .init(file: "", hash: "", byteCount: 0, encoding: ""),
      text: composed.text, textHash: "")
    article.blocks = parts.blocks
    article.units = parts.units
    return article
  }
}
