/// What an element is, as far as reading an article depends on it.
enum ElementKind: UInt8, CaseIterable, Sendable {
  /// A piece of text, which is no element.
  case text
  /// An element within a line that means nothing here.
  case inline
  /// A block that means nothing here.
  case block
  /// An element whose content is never read: programs, styles, controls, players.
  case skipped
  case document, head, title, meta, link, script
  case article, main, section, header, footer, navigation, aside, form
  case heading1, heading2, heading3, heading4, heading5, heading6
  case paragraph, division, quotation, preformatted, list, item, definition
  case figure, figureCaption, table, row, cell
  case anchor, lineBreak, time, emphasis

  /// Whether the element begins and ends a line.
  var isBlock: Bool {
    switch self {
    case .text, .inline, .anchor, .lineBreak, .time, .emphasis, .meta, .link: false
    default: true
    }
  }

  /// Whether the element is `h1` to `h6`.
  var isHeading: Bool { headingLevel != nil }

  /// 1 to 6 for `h1` to `h6`.
  var headingLevel: Int? {
    guard rawValue >= Self.heading1.rawValue, rawValue <= Self.heading6.rawValue else { return nil }
    return Int(rawValue - Self.heading1.rawValue) + 1
  }

  /// The kind of an element's name.
  static func named(_ name: UnsafeBufferPointer<UInt8>) -> ElementKind {
    kinds[name] ?? .inline
  }

  private static let kinds = NameTable<ElementKind>(
    [
      ("html", .document), ("head", .head), ("title", .title), ("meta", .meta), ("link", .link),
      ("script", .script), ("body", .block), ("article", .article), ("main", .main),
      ("section", .section), ("header", .header), ("footer", .footer), ("nav", .navigation),
      ("menu", .navigation), ("aside", .aside), ("form", .form), ("h1", .heading1),
      ("h2", .heading2), ("h3", .heading3), ("h4", .heading4), ("h5", .heading5),
      ("h6", .heading6), ("p", .paragraph), ("div", .division), ("blockquote", .quotation),
      ("pre", .preformatted), ("ul", .list), ("ol", .list), ("li", .item), ("dl", .list),
      ("dt", .definition), ("dd", .definition), ("figure", .figure),
      ("figcaption", .figureCaption), ("table", .table), ("tr", .row), ("td", .cell),
      ("th", .cell), ("a", .anchor), ("br", .lineBreak), ("time", .time), ("b", .emphasis),
      ("strong", .emphasis),
    ]
      + [
        "address", "caption", "center", "details", "dir", "fieldset", "frameset", "hgroup", "hr",
        "legend", "search", "summary", "tbody", "tfoot", "thead", "plaintext", "xmp", "listing",
      ].map { ($0, .block) }
      + [
        "style", "noscript", "template", "svg", "math", "select", "option", "button", "iframe",
        "object", "embed", "video", "audio", "canvas", "map", "textarea", "input", "datalist",
        "dialog", "applet", "noframes", "noembed", "progress", "meter", "output",
      ].map { ($0, .skipped) })
}
