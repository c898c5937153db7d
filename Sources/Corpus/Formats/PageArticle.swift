import Annotations
import Markup
import Segmentation

/// The article on a web page.
struct PageArticle {
  /// Headline and text.
  let content: ComposedText
  /// What the page says of the article.
  private(set) var stated = StatedMetadata()
  /// What else is on the page.
  let leftOut: [Article.Received.LeftOut]

  /// Reads a page; nil if it has no text that could be an article's.
  ///
  /// - Parameter html: The page's markup.
  /// - Throws: `MarkupError` if the page cannot be read.
  init?(of html: String) throws(MarkupError) {
    let page = try WebPage(html)
    let blocks = page.blocks.filter { $0.kind != .title || $0.text != page.title }
    guard blocks.contains(where: { $0.kind == .paragraph }) else { return nil }
    content = ComposedText(title: page.title, blocks: blocks.map(MarkedBlock.init))
    leftOut = page.leftOut.map {
      Article.Received.LeftOut(kind: $0.reason.rawValue, count: $0.blockCount)
    }
    stated.dates = Self.datesOfPublication(page.dates)
    stated.url = page.addresses.first?.value
    stated.outlet = Self.outlet(page.outlets.map(\.value), at: stated.url)
    stated.author = page.bylines.map(\.value).joined(separator: ", ")
    stated.language = page.language
  }

  /// The outlet: of several names the first that the address has as well, because some pages give
  /// that of one of their sections, or of whoever made the page.
  private static func outlet(_ names: [String], at url: String?) -> String? {
    let host = url.flatMap(WebAddress.host) ?? ""
    let labels = host.utf8.split(separator: UInt8(ascii: ".")).dropLast().map {
      letters(String(Substring($0)))
    }
    let fitting = names.first { name in
      let name = letters(name)
      return labels.contains { label in
        min(label.count, name.count) > 2
          && (label.firstRange(of: name) != nil || name.firstRange(of: label) != nil)
      }
    }
    return fitting ?? names.first
  }

  private static func letters(_ text: String) -> [UInt8] {
    text.lowercased().utf8.filter { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
  }

  /// The dates that tell when the article appeared.
  ///
  /// Dates in the page's body are often those of other articles that it leads to, and most articles
  /// are begun before they appear and changed later: these count only where nothing better is said.
  private static func datesOfPublication(_ dates: [StatedValue]) -> [StatedMetadata.StatedDate] {
    let others = dates.filter { isOfOtherEvent($0.origin) }
    let inBody = dates.filter { isOfElement($0.origin) && !others.contains($0) }
    let told = dates.filter { !others.contains($0) && !inBody.contains($0) }
    let best = [told, Array(inBody.prefix(1)), others].first { !$0.isEmpty } ?? []
    return best.map { StatedMetadata.StatedDate(value: $0.value, origin: "\($0.origin)") }
  }

  private static func isOfElement(_ origin: StatedValue.Origin) -> Bool {
    if case .element = origin { true } else { false }
  }

  /// Whether a date is that of a change, or of the beginning of work.
  private static func isOfOtherEvent(_ origin: StatedValue.Origin) -> Bool {
    let words = "\(origin)".lowercased().utf8
    return ["modif", "update", "lastmod", "created"].contains {
      words.firstRange(of: $0.utf8) != nil
    }
  }
}

extension MarkedBlock {
  /// A block of a page; whether a paragraph is news or a plea its text has to tell.
  init(_ block: PageBlock) {
    text = block.text
    role =
      switch block.kind {
      case .title: .title
      case .subhead: .subhead
      case .caption: .caption
      case .byline: .byline
      case .date: .date
      case .paragraph, .listItem, .quotation: nil
      }
  }
}
