/// Makes a tree of a parser's events.
struct PageTreeBuilder: MarkupEvents {
  /// As deep as pages with a few hundred unclosed elements nest; beyond that the parser's time
  /// would grow with the square of the page.
  static let maximumDepth = 1024
  static let maximumElementCount = 500_000

  var problem: MarkupError?
  private var tree = PageTree()
  /// The innermost open element, or -1.
  private var open: Int32 = -1
  private var depth = 0

  /// The tree, every element ended.
  var finished: PageTree {
    var tree = tree
    var node = open
    while node >= 0 {
      tree.nodes[Int(node)].end = Int32(tree.nodes.count)
      node = tree.nodes[Int(node)].parent
    }
    return tree
  }

  mutating func begin(
    _ name: UnsafeBufferPointer<UInt8>, _ attributes: ParsedAttributes, line: Int
  ) {
    guard depth < Self.maximumDepth else {
      problem = .tooDeep(limit: Self.maximumDepth, line: line)
      return
    }
    guard tree.nodes.count < Self.maximumElementCount else {
      problem = .tooManyElements(limit: Self.maximumElementCount, line: line)
      return
    }
    let first = tree.attributes.count
    for (name, value) in attributes {
      guard let name = AttributeName.named(name) else { continue }
      let start = Int32(tree.bytes.count)
      tree.bytes.append(contentsOf: value)
      tree.attributes.append(
        PageTree.Attribute(name: name, start: start, count: Int32(value.count)))
    }
    let count = tree.attributes.count - first
    open = append(.named(name), start: Int32(first), count: Int32(count))
    tree.nodes[Int(open)].kind = refined(Int(open))
    depth += 1
  }

  mutating func end() {
    guard open >= 0 else { return }
    tree.nodes[Int(open)].end = Int32(tree.nodes.count)
    open = tree.nodes[Int(open)].parent
    depth -= 1
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard open < 0 || tree.nodes[Int(open)].kind != .skipped else { return }
    if let last = tree.nodes.indices.last, tree.nodes[last].kind == .text,
      tree.nodes[last].parent == open
    {
      tree.nodes[last].count += Int32(bytes.count)
    } else {
      _ = append(.text, start: Int32(tree.bytes.count), count: Int32(bytes.count))
    }
    tree.bytes.append(contentsOf: bytes)
  }

  /// The kind of an element when its attributes are known: programs are not read, and an anchor
  /// that leads nowhere is no link.
  private func refined(_ node: Int) -> ElementKind {
    switch tree.nodes[node].kind {
    case .script where !LinkedData.isMarked(in: tree, at: node): .skipped
    case .anchor where tree.value(.href, of: node) == nil: .inline
    case let kind: kind
    }
  }

  private mutating func append(_ kind: ElementKind, start: Int32, count: Int32) -> Int32 {
    let node = Int32(tree.nodes.count)
    tree.nodes.append(
      PageTree.Node(kind: kind, parent: open, end: node + 1, start: start, count: count))
    return node
  }
}
