/// Finds the element that holds a page's article, by where its running text is densest.
struct BodyFinder {
  /// The passages' weights summed up to each node.
  private var weightBefore: [Double]
  private let tree: PageTree
  private let heading: Int?

  /// Weighs a page's passages.
  ///
  /// - Parameters:
  ///   - tree: The page.
  ///   - list: Its passages.
  ///   - heading: The element that shows the headline.
  init(_ tree: PageTree, _ list: PassageList, heading: Int?) {
    self.tree = tree
    self.heading = heading
    weightBefore = Array(repeating: 0, count: tree.nodes.count + 1)
    for passage in list.passages where passage.node < tree.nodes.count {
      weightBefore[passage.node + 1] += passage.weight(endsSentence: list.endsSentence(passage))
    }
    var sum = 0.0
    for index in weightBefore.indices {
      sum += weightBefore[index]
      weightBefore[index] = sum
    }
  }

  /// The nodes of the smallest element that stands for each element around it.
  var body: Range<Int> {
    var body = 0..<tree.nodes.count
    var children = body
    while let child = representative(of: children), !isParagraph(child.lowerBound) {
      body = child
      children = child.lowerBound + 1..<max(child.lowerBound + 1, child.upperBound)
    }
    return body
  }

  /// The child that stands for its parent: one that has nearly all of its weight, or the one with
  /// the headline if that has much of it, or is a long text among others as long.
  private func representative(of nodes: Range<Int>) -> Range<Int>? {
    let whole = weight(nodes)
    guard let heaviest = children(of: nodes).max(by: { weight($0) < weight($1) }) else {
      return nil
    }
    let greatest = weight(heaviest)
    guard greatest > 0 else { return nil }
    if let heading, let headed = children(of: nodes).first(where: { $0.contains(heading) }) {
      let weight = weight(headed)
      let isLong = weight >= Self.longestIntroduction && weight * 2 >= greatest
      if weight >= whole * 0.4 || isLong { return headed }
    }
    return greatest >= whole * 0.75 ? heaviest : nil
  }

  /// The length of a long introduction.
  private static let longestIntroduction = 800.0

  private func weight(_ nodes: Range<Int>) -> Double {
    weightBefore[nodes.upperBound] - weightBefore[nodes.lowerBound]
  }

  /// The elements and texts directly within a range.
  private func children(of nodes: Range<Int>) -> some Sequence<Range<Int>> {
    sequence(state: nodes.lowerBound) { node -> Range<Int>? in
      guard node < nodes.upperBound else { return nil }
      let child = node..<max(node + 1, Int(tree.nodes[node].end))
      node = child.upperBound
      return child
    }
  }

  private func isParagraph(_ node: Int) -> Bool {
    let kind = tree.nodes[node].kind
    return kind == .paragraph || !kind.isBlock
  }
}

extension Passage {
  /// How much a passage speaks for an article around it, in length; below zero if against it.
  func weight(endsSentence: Bool) -> Double {
    guard reason == nil, wholeRole == nil else { return 0 }
    let plain = Double(plainLength)
    let linked = Double(linkedLength)
    guard linkDensity < 0.5 else { return -linked / 2 }
    switch kind {
    case .heading1, .heading2, .heading3, .heading4, .heading5, .heading6: return 0
    case .paragraph, .quotation, .preformatted: return endsSentence ? plain : plain / 2
    case .item, .definition, .cell:
      return endsSentence && plain >= 60 ? plain * 0.6 : -10
    default: return endsSentence && plain >= 40 ? plain * 0.9 : -10
    }
  }
}

extension PassageList {
  /// Whether a passage ends as a sentence does, quotation marks aside.
  func endsSentence(_ passage: Passage) -> Bool {
    let tail = String(decoding: bytes[passage.text].suffix(16), as: UTF8.self)
    let last = tail.unicodeScalars.reversed().first { !Self.closing.contains($0) }
    return last.map(Self.ends.contains) ?? false
  }

  private static let closing: Set<Unicode.Scalar> = [
    "\"", "'", "”", "’", "»", ")", "]", " ", "\u{A0}",
  ]
  private static let ends: Set<Unicode.Scalar> = [
    ".", "!", "?", "…", ":", ";", "。", "！", "？", "।", "؟", "۔",
  ]
}
