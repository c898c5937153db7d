/// A page's elements and texts in document order.
///
/// A node's descendants follow it, up to its `end`; so every walk is a loop, however deep a page
/// nests.
struct PageTree {
  /// An element or a piece of text.
  struct Node {
    var kind: ElementKind
    /// The element around it; -1 for the outermost ones.
    var parent: Int32
    /// The first node after its descendants.
    var end: Int32
    /// Where its text begins in `bytes`, or its attributes in `attributes`.
    var start: Int32
    /// The bytes of its text, or the number of its attributes.
    var count: Int32
  }

  /// An attribute; its value is in `bytes`.
  struct Attribute {
    var name: AttributeName
    var start: Int32
    var count: Int32
  }

  var nodes: [Node] = []
  var attributes: [Attribute] = []
  /// The texts and the attributes' values, in UTF-8.
  var bytes: [UInt8] = []

  /// Reads a page.
  init(_ html: String) throws(MarkupError) {
    var builder = PageTreeBuilder()
    try EventParser.parse(InternalSubset.dropped(from: html), as: .html, into: &builder)
    self = builder.finished
  }

  init() {}

  /// The node's descendants.
  func descendants(of node: Int) -> Range<Int> {
    node + 1..<max(node + 1, Int(nodes[node].end))
  }

  /// The bytes of a text.
  func text(of node: Int) -> ArraySlice<UInt8> {
    let node = nodes[node]
    return bytes[Int(node.start)..<Int(node.start + node.count)]
  }

  /// The bytes of an element's attribute; nil if it has none of that name.
  func value(_ name: AttributeName, of node: Int) -> ArraySlice<UInt8>? {
    let node = nodes[node]
    guard node.kind != .text else { return nil }
    for attribute in attributes[Int(node.start)..<Int(node.start + node.count)]
    where attribute.name == name {
      return bytes[Int(attribute.start)..<Int(attribute.start + attribute.count)]
    }
    return nil
  }

  /// An element's attribute as text, without white space at its ends; nil if there is none.
  func string(_ name: AttributeName, of node: Int) -> String? {
    guard let value = value(name, of: node) else { return nil }
    let text = FoldedText.folded(value)
    return text.isEmpty ? nil : text
  }

  /// All text of an element, white space folded.
  func content(of node: Int) -> String {
    var content: [UInt8] = []
    for node in descendants(of: node) where nodes[node].kind == .text {
      content += text(of: node)
    }
    return FoldedText.folded(content[...])
  }
}
