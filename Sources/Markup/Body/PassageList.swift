/// The passages of a page in reading order.
struct PassageList {
  private(set) var passages: [Passage] = []
  /// Their texts in UTF-8, white space folded.
  private(set) var bytes: [UInt8] = []

  /// The elements around the present text that end, or mean something.
  private var open: [(node: Int, kind: ElementKind)] = []
  private var linkDepth = 0
  private var preformattedDepth = 0
  private var current: Passage?
  private var pendingSpace = Space.none

  private enum Space: Int {
    case none, blank, line
  }

  /// Cuts a page into passages.
  init(_ tree: PageTree, _ marks: NodeMarks) {
    bytes.reserveCapacity(tree.bytes.count / 2)
    var node = 0
    while node < tree.nodes.count {
      close(before: node, tree)
      let found = tree.nodes[node]
      switch found.kind {
      case .skipped, .head, .script, .title:
        node = max(node + 1, Int(found.end))
        continue
      case .text: append(tree.text(of: node), of: node, tree, marks)
      case .lineBreak: breakLine()
      default: enter(node, found.kind)
      }
      node += 1
    }
    flush()
    markTeasers(tree, marks)
  }

  /// Leaves out headings that are links, with what belongs to them: the largest element around with
  /// little other text.
  private mutating func markTeasers(_ tree: PageTree, _ marks: NodeMarks) {
    var end = 0
    for index in passages.indices {
      if passages[index].node < end {
        passages[index].reason = passages[index].reason ?? .related
      } else if isTeaserHeading(passages[index]), passages[index].block != marks.heading {
        end = endOfTeaser(headedBy: passages[index].block, tree, marks)
        passages[index].reason = passages[index].reason ?? .related
      }
    }
  }

  private func isTeaserHeading(_ passage: Passage) -> Bool {
    passage.kind.isHeading && passage.linkDensity > 0.8
  }

  private func endOfTeaser(headedBy heading: Int, _ tree: PageTree, _ marks: NodeMarks) -> Int {
    var node = heading
    while case let parent = Int(tree.nodes[node].parent), parent >= 0 {
      let nodes = parent..<Int(tree.nodes[parent].end)
      guard marks.sums.plain(in: nodes) < Self.largestTeaser else { break }
      if let headline = marks.heading, nodes.contains(headline) { break }
      node = parent
    }
    return Int(tree.nodes[node].end)
  }

  /// The most bytes of a teaser's text outside links.
  private static let largestTeaser = 400

  /// The text of a passage.
  func text(of passage: Passage) -> String {
    String(decoding: bytes[passage.text], as: UTF8.self)
  }

  private mutating func enter(_ node: Int, _ kind: ElementKind) {
    if kind.isBlock { flush() }
    if kind == .anchor { linkDepth += 1 }
    if kind == .preformatted { preformattedDepth += 1 }
    open.append((node, kind))
  }

  /// Leaves the elements that end before a node.
  private mutating func close(before node: Int, _ tree: PageTree) {
    while let last = open.last, Int(tree.nodes[last.node].end) <= node {
      if last.kind.isBlock { flush() }
      if last.kind == .anchor { linkDepth -= 1 }
      if last.kind == .preformatted { preformattedDepth -= 1 }
      open.removeLast()
    }
  }

  /// A line break; two in a row part paragraphs.
  private mutating func breakLine() {
    if pendingSpace == .line { flush() } else if current != nil { pendingSpace = .line }
  }

  private mutating func append(
    _ text: ArraySlice<UInt8>, of node: Int, _ tree: PageTree, _ marks: NodeMarks
  ) {
    guard agrees(marks.reasons[node]) else { return }
    var length = 0
    for byte in text {
      if FoldedText.isSpace(byte) {
        if byte == 0x0A, preformattedDepth > 0 {
          // The break may end the passage.
          credit(length, of: node, marks)
          length = 0
          breakLine()
        }
        if pendingSpace == .none { pendingSpace = .blank }
        continue
      }
      if current == nil { begin(at: node, tree, marks) }
      if pendingSpace != .none {
        bytes.append(pendingSpace == .line ? 0x0A : 0x20)
        length += 1
        pendingSpace = .none
      }
      bytes.append(byte)
      if byte == 0xAD, bytes[bytes.count - 2] == 0xC2 {
        // A soft hyphen, which is for the page's layout only.
        bytes.removeLast(2)
        length -= 1
      }
      length += TextLength.share(of: byte)
    }
    credit(length, of: node, marks)
  }

  /// Counts text of a node to the present passage.
  private mutating func credit(_ length: Int, of node: Int, _ marks: NodeMarks) {
    current?.length += length
    if linkDepth > 0 { current?.linkedLength += length }
    if let role = marks.roles[node] {
      current?.role = role
      current?.roleLength += length
    }
  }

  /// Whether a text goes into the present passage: one that is hidden within a line does not, and
  /// begins none that others go into.
  private mutating func agrees(_ reason: LeftOut.Reason?) -> Bool {
    guard let current, current.reason != reason else { return true }
    if reason == nil { flush() }
    return reason == nil
  }

  private mutating func begin(at node: Int, _ tree: PageTree, _ marks: NodeMarks) {
    pendingSpace = .none
    let start = bytes.count
    current = Passage(
      text: start..<start, node: node, block: open.last { $0.kind.isBlock }?.node ?? 0,
      kind: kind(tree), reason: marks.reasons[node])
  }

  /// What the elements around the present text make of it.
  private func kind(_ tree: PageTree) -> ElementKind {
    guard let last = open.last(where: { Self.isTelling($0.kind) }) else { return .block }
    guard last.kind == .paragraph else { return last.kind }
    if open.contains(where: { $0.kind == .quotation }) { return .quotation }
    let parent = Int(tree.nodes[last.node].parent)
    return parent >= 0 && tree.nodes[parent].kind == .item ? .item : .paragraph
  }

  private mutating func flush() {
    defer {
      current = nil
      pendingSpace = .none
    }
    guard var passage = current, !bytes[passage.text.lowerBound...].allSatisfy(Self.isBlank) else {
      return
    }
    passage.text = passage.text.lowerBound..<bytes.count
    passages.append(passage)
  }

  /// Whether a byte is white space or of a non-breaking blank.
  private static func isBlank(_ byte: UInt8) -> Bool {
    FoldedText.isSpace(byte) || byte == 0xC2 || byte == 0xA0
  }

  /// Whether the kind of an element says how to read the text in it.
  private static func isTelling(_ kind: ElementKind) -> Bool {
    switch kind {
    case .paragraph, .division, .quotation, .preformatted, .item, .definition, .cell,
      .figureCaption, .section, .article, .main, .heading1, .heading2, .heading3, .heading4,
      .heading5, .heading6:
      true
    default: false
    }
  }
}
