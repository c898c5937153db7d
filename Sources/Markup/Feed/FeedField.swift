/// An element of a feed or an item, with the text in it.
struct FeedField {
  /// Its name, without a prefix that stands for Atom.
  let name: String
  /// The number of open elements, this one included.
  let depth: Int
  /// Whether it is an element of Atom's, which says of what type its text is.
  private let isAtom: Bool
  /// Its `href`, if any.
  private(set) var address: String?
  /// Its `rel`, if any.
  private(set) var relation: String?
  /// Its `type`, if any.
  private(set) var type: String?
  /// The text of the elements named `name` in it.
  private(set) var innerName: String?
  private var bytes: [UInt8] = []
  private var hasElements = false
  private var isInName = false
  /// The number of open elements within it.
  private var innerDepth = 0

  init(_ name: String, _ attributes: ParsedAttributes, depth: Int, isAtom: Bool) {
    self.name = name
    self.depth = depth
    self.isAtom = isAtom
    for (name, value) in attributes {
      let value = String(decoding: value, as: UTF8.self)
      switch String(decoding: name, as: UTF8.self) {
      case "href": address = value
      case "rel": relation = value
      case "type": type = value
      default: break
      }
    }
  }

  /// A name without the prefixes that are in use for Atom.
  static func plainName(_ name: String) -> String {
    for prefix in ["atom:", "a10:"] where name.hasPrefix(prefix) {
      return String(name.dropFirst(prefix.count))
    }
    return name
  }

  /// An element begins within the field: markup that was not escaped.
  mutating func begin(_ name: String) {
    hasElements = true
    innerDepth += 1
    isInName = name == "name"
    bytes += Array("<\(name)>".utf8)
  }

  /// An element within the field ends.
  mutating func end(_ name: String) {
    innerDepth -= 1
    isInName = false
    bytes += Array("</\(name)>".utf8)
  }

  /// Takes a part of the text.
  mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
    if isWithinMarkup { appendEscaped(text) } else { bytes += text }
    if isInName { innerName = (innerName ?? "") + String(decoding: text, as: UTF8.self) }
  }

  /// Whether markup is not escaped here, so that what looks like it is text.
  private var isWithinMarkup: Bool {
    innerDepth > 0 || (isAtom && type?.contains("xhtml") ?? false)
  }

  /// Appends text so that it is the same when it is read as HTML.
  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      default: bytes.append(byte)
      }
    }
  }

  /// The text, white space folded; nil if there is none.
  var folded: String? {
    let text = FoldedText.folded(bytes[...])
    return text.isEmpty ? nil : text
  }

  /// The text with its markup: in RSS it may be HTML, in Atom it is if its type says so.
  var marked: Feed.Text? {
    guard !bytes.allSatisfy(FoldedText.isSpace) else { return nil }
    let isHTML = hasElements || (isAtom ? type?.contains("html") ?? false : true)
    return Feed.Text(String(decoding: bytes, as: UTF8.self), isHTML: isHTML)
  }
}

extension Feed {
  /// Takes what describes the feed; the first of each counts.
  mutating func take(_ field: FeedField) {
    switch field.name {
    case "title": title = title ?? field.folded
    case "link": address = address ?? field.link
    case "language", "dc:language": language = language ?? field.folded
    default: break
    }
  }
}

extension Feed.Item {
  /// Takes what describes the article; the first of each counts.
  mutating func take(_ field: FeedField) {
    switch field.name {
    case "title": title = title ?? field.marked
    case "link": address = address ?? field.link
    case "guid", "id": identifier = identifier ?? field.folded
    case "pubDate", "dc:date", "published", "issued", "dcterms:created":
      published = published ?? field.folded
    case "updated", "modified", "dcterms:modified": updated = updated ?? field.folded
    case "author", "dc:creator": authors += [field.innerName ?? field.folded].compactMap(\.self)
    case "content:encoded", "content": content = content ?? field.marked
    case "description", "summary": summary = summary ?? field.marked
    default: break
    }
  }
}

extension FeedField {
  /// The address that a link leads to, if it is the article's or the feed's own page.
  fileprivate var link: String? {
    guard let address else { return folded }
    return relation == nil || relation == "alternate" ? address : nil
  }
}
