/// Which changes of a history come before which, told from their parents.
///
/// The graph is cut into lines of descent. Each node knows how far every line had come when it was
/// made; nodes of one line share that knowledge, so a history without divergence costs nothing.
struct Lineage: Sendable {
  private struct Node {
    var line: Int
    var place: Int
    /// How many nodes of each line come before the line's present stretch.
    var known: [Int]
  }

  private var nodes: [Node] = []
  /// The last node of each line.
  private var ends: [Int] = []

  /// Adds a node.
  ///
  /// - Parameter parents: The indices of earlier nodes.
  mutating func append(parents: [Int]) {
    let continued = parents.first { ends[nodes[$0].line] == $0 }
    var node: Node
    if let continued {
      node = nodes[continued]
      node.place += 1
    } else {
      node = Node(line: ends.count, place: 1, known: [])
      ends.append(nodes.count)
    }
    for parent in parents where parent != continued {
      learn(from: nodes[parent], in: &node)
    }
    ends[node.line] = nodes.count
    nodes.append(node)
  }

  /// Whether one node comes before another.
  ///
  /// - Parameters:
  ///   - earlier: A node's index.
  ///   - later: A node's index.
  /// - Returns: True if a chain of parents leads from `later` to `earlier`.
  func isAncestor(_ earlier: Int, of later: Int) -> Bool {
    let (first, second) = (nodes[earlier], nodes[later])
    if first.line == second.line { return first.place < second.place }
    guard second.known.indices.contains(first.line) else { return false }
    return second.known[first.line] >= first.place
  }

  private func learn(from parent: Node, in node: inout Node) {
    let lines = max(parent.known.count, parent.line + 1, node.known.count)
    node.known += Array(repeating: 0, count: lines - node.known.count)
    for line in parent.known.indices {
      node.known[line] = max(node.known[line], parent.known[line])
    }
    node.known[parent.line] = max(node.known[parent.line], parent.place)
  }
}
