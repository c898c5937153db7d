/// How much text a page has in any of its elements.
struct TextSums {
  /// The bytes of text before each node that are not within links; white space between elements is
  /// indentation for the most part and does not count, nor does what is never shown.
  private var plainBefore: [Int] = [0]
  /// The same within links.
  private var linkedBefore: [Int] = [0]

  /// Counts the text of a page.
  init(_ tree: PageTree) {
    plainBefore.reserveCapacity(tree.nodes.count + 1)
    linkedBefore.reserveCapacity(tree.nodes.count + 1)
    var skippedEnd = 0
    var linkEnd = 0
    var sums = (plain: 0, linked: 0)
    for (index, node) in tree.nodes.enumerated() {
      switch node.kind {
      case .skipped, .head, .script, .title: skippedEnd = max(skippedEnd, Int(node.end))
      case .anchor: linkEnd = max(linkEnd, Int(node.end))
      case .text where index >= skippedEnd:
        let count = tree.text(of: index).count { !FoldedText.isSpace($0) }
        if index < linkEnd { sums.linked += count } else { sums.plain += count }
      default: break
      }
      plainBefore.append(sums.plain)
      linkedBefore.append(sums.linked)
    }
  }

  /// The bytes that are not within links.
  func plain(in nodes: Range<Int>) -> Int {
    plainBefore[nodes.upperBound] - plainBefore[nodes.lowerBound]
  }

  /// The bytes within links.
  func linked(in nodes: Range<Int>) -> Int {
    linkedBefore[nodes.upperBound] - linkedBefore[nodes.lowerBound]
  }

  /// All bytes that are not within links.
  var plain: Int { plainBefore.last ?? 0 }
}
