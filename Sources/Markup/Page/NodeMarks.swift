/// What a page's markup says about each of its nodes.
struct NodeMarks {
  /// Why a node is left out by its own markup or that around it; nil if there is no reason.
  private(set) var reasons: [LeftOut.Reason?]
  /// Whether a node is a caption, a byline or a date, or in one.
  private(set) var roles: [PageBlock.Kind?]
  /// How much text there is.
  let sums: TextSums
  /// The element that shows the headline; it is never left out, nor what is around it.
  let heading: Int?

  /// Reads the marks of a page.
  ///
  /// - Parameters:
  ///   - tree: The page.
  ///   - heading: The element that shows the headline.
  init(_ tree: PageTree, heading: Int?) {
    reasons = Array(repeating: nil, count: tree.nodes.count)
    roles = Array(repeating: nil, count: tree.nodes.count)
    sums = TextSums(tree)
    self.heading = heading
    for node in tree.nodes.indices { mark(node, in: tree) }
    withdrawUnlikelyReasons(tree)
  }

  /// Marks nothing but captions: for markup that holds an article and nothing else.
  init(fragment tree: PageTree) {
    reasons = Array(repeating: nil, count: tree.nodes.count)
    roles = Array(repeating: nil, count: tree.nodes.count)
    sums = TextSums(tree)
    heading = nil
    for node in tree.nodes.indices {
      inherit(node, in: tree)
      if tree.nodes[node].kind == .figureCaption { roles[node] = .caption }
    }
  }

  private mutating func inherit(_ node: Int, in tree: PageTree) {
    let parent = Int(tree.nodes[node].parent)
    guard parent >= 0 else { return }
    reasons[node] = reasons[parent]
    roles[node] = roles[parent]
  }

  private mutating func mark(_ node: Int, in tree: PageTree) {
    inherit(node, in: tree)
    guard tree.nodes[node].kind != .text, reasons[node] == nil else { return }
    let hints = ElementHints(of: node, in: tree)
    if let role = hints.role, isRole(role, node..<Int(tree.nodes[node].end)) { roles[node] = role }
    reasons[node] = reason(node, hints, in: tree)
  }

  /// Why an element is left out by its own markup.
  ///
  /// An element that holds much of the page's text or its heading is not, whatever its name: such
  /// names tell of the page's layout.
  private func reason(_ node: Int, _ hints: ElementHints, in tree: PageTree) -> LeftOut.Reason? {
    let kind = tree.nodes[node].kind
    guard kind.isBlock else { return hints.reason == .hidden ? .hidden : nil }
    let isNeverLeftOut = kind == .document || kind == .main || kind == .article || kind == .head
    let nodes = node..<Int(tree.nodes[node].end)
    guard !isNeverLeftOut, !kind.isHeading, !holdsHeading(nodes) else { return nil }
    if hints.isCommentSection { return .comments }
    let plain = sums.plain(in: nodes)
    let limit = hints.isNamed ? Self.largestNamedShare : Self.largestShare
    guard Double(plain) < Double(max(1, sums.plain)) * limit else { return nil }
    // The class of a paragraph often tells how it is shown, not what it is.
    let isSure = kind != .paragraph || hints.reason == .hidden
    if isSure, let reason = hints.reason { return reason }
    guard plain < Self.shortByteCount || sums.linked(in: nodes) * 2 > plain else { return nil }
    return hints.reason ?? hints.weakReason
  }

  /// The largest share of the page's text that is left out because of a class.
  private static let largestShare = 0.4
  /// The same because of an element's name, which is meant more seriously.
  private static let largestNamedShare = 0.7
  /// The bytes of a text that is short enough to be a label.
  private static let shortByteCount = 120

  private func holdsHeading(_ nodes: Range<Int>) -> Bool {
    heading.map(nodes.contains) ?? false
  }

  /// Whether an element is short enough for a caption, a byline or a date.
  private func isRole(_ role: PageBlock.Kind, _ nodes: Range<Int>) -> Bool {
    guard !holdsHeading(nodes) else { return false }
    return sums.plain(in: nodes) + sums.linked(in: nodes) < (role == .caption ? 600 : 200)
  }

  /// Takes back reasons that would leave out nearly all of the page: they tell of its layout.
  private mutating func withdrawUnlikelyReasons(_ tree: PageTree) {
    var counts: [LeftOut.Reason: Int] = [:]
    for node in tree.nodes.indices where tree.nodes[node].kind == .text {
      guard let reason = reasons[node] else { continue }
      counts[reason, default: 0] += sums.plain(in: node..<node + 1)
    }
    let rest = sums.plain - counts.values.reduce(0, +)
    for (reason, count) in counts where count > rest * 4 && reason != .comments {
      for node in reasons.indices where reasons[node] == reason { reasons[node] = nil }
    }
  }
}
