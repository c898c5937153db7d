import JSON

/// What a page's JSON-LD says about its article.
struct LinkedData {
  /// The description of the article; nil if there is none.
  private(set) var article: JSONValue?

  /// Finds the description of the article in a page.
  init(_ tree: PageTree) {
    for node in tree.nodes.indices where tree.nodes[node].kind == .script {
      guard let document = Self.document(in: tree, at: node) else { continue }
      article = Self.article(in: document)
      if article != nil { return }
    }
  }

  /// Whether a `script` element holds JSON-LD.
  static func isMarked(in tree: PageTree, at node: Int) -> Bool {
    guard let type = tree.value(.type, of: node) else { return false }
    return String(decoding: type, as: UTF8.self).lowercased().contains("ld+json")
  }

  /// A property's text: a string, or the name of an object; the first of a list.
  func text(_ property: String) -> String? {
    texts(property).first
  }

  /// The article's text as written, line feeds included.
  var body: String? {
    guard case .string(let text)? = article?["articleBody"] else { return nil }
    return text
  }

  /// The texts of a property, which may be a list.
  func texts(_ property: String) -> [String] {
    switch article?[property] {
    case .array(let elements)?: elements.compactMap(Self.text)
    case let value?: Self.text(value).map { [$0] } ?? []
    case nil: []
    }
  }

  /// The document, line feeds within strings allowed, as they are common.
  private static func document(in tree: PageTree, at node: Int) -> JSONValue? {
    var bytes: [UInt8] = []
    for text in tree.descendants(of: node) where tree.nodes[text].kind == .text {
      bytes += tree.text(of: text).map { $0 < 0x20 ? 0x20 : $0 }
    }
    guard let start = bytes.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }),
      let end = bytes.lastIndex(where: { $0 == 0x7D || $0 == 0x5D }), start < end
    else { return nil }
    return try? JSONValue(parsing: bytes[start...end])
  }

  /// The first object that describes an article: the document itself, or within a list, a graph or
  /// a page's description.
  private static func article(in document: JSONValue) -> JSONValue? {
    var waiting = [document]
    while let value = waiting.popLast() {
      if case .array(let elements) = value { waiting += elements.reversed() }
      guard case .object = value else { continue }
      if isArticle(value) { return value }
      waiting += ["mainEntity", "mainEntityOfPage", "@graph"].compactMap { value[$0] }
    }
    return nil
  }

  private static func isArticle(_ value: JSONValue) -> Bool {
    let types: [JSONValue] =
      switch value["@type"] {
      case .array(let types)?: types
      case let type?: [type]
      case nil: []
      }
    return types.contains { type in
      guard case .string(let name) = type else { return false }
      return name.hasSuffix("Article") || name.hasSuffix("Posting") || name == "Report"
    }
  }

  private static func text(_ value: JSONValue) -> String? {
    var value = value
    for _ in 0..<4 {
      switch value {
      case .string(let text):
        let folded = FoldedText.folded(Array(text.utf8)[...])
        return folded.isEmpty ? nil : folded
      case .array(let elements):
        guard let first = elements.first else { return nil }
        value = first
      case .object:
        guard let name = value["name"] ?? value["@value"] ?? value["@id"] else { return nil }
        value = name
      default: return nil
      }
    }
    return nil
  }
}
