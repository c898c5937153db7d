/// What the `meta` elements of a page say.
struct MetaElements {
  private var contents: [(name: String, content: String)] = []

  /// Reads the elements.
  init(_ tree: PageTree) {
    for node in tree.nodes.indices where tree.nodes[node].kind == .meta {
      guard let content = tree.string(.content, of: node) else { continue }
      for name in [AttributeName.property, .name, .itemprop] {
        guard let names = tree.string(name, of: node) else { continue }
        for name in names.split(separator: " ") { contents.append((name.lowercased(), content)) }
      }
    }
  }

  /// What is said under any of these names, which are in lower case, the first names first.
  func values(_ names: [String]) -> [StatedValue] {
    names.flatMap { name in
      contents.filter { $0.name == name }.map { StatedValue($0.content, .meta(name)) }
    }
  }
}
