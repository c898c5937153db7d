/// Tells the passages of a page that are its article from those that are not.
struct ArticleReader {
  /// The article, in reading order.
  private(set) var blocks: [PageBlock] = []
  /// What is left out.
  private(set) var leftOut: [LeftOut] = []

  private let list: PassageList
  private var reasons: [LeftOut.Reason?]

  /// Reads a page.
  ///
  /// - Parameters:
  ///   - tree: The page.
  ///   - title: Its headline.
  ///   - heading: The element that shows it.
  ///   - stated: The article's text as the page's JSON-LD gives it.
  /// - Throws: ``MarkupError`` if the text is given as HTML that exceeds a limit.
  init(
    _ tree: PageTree, title: String?, heading: Int?, stated: StatedBody?
  ) throws(MarkupError) {
    let marks = NodeMarks(tree, heading: heading)
    list = PassageList(tree, marks)
    let extent = ArticleExtent(tree, list, marks)
    reasons = list.passages.indices.map { extent.reason($0) }
    if let choice = stated?.choice(list, chosenLength: chosenLength) { choose(choice) }
    dropRepetitions()
    dropLooseHeadings(except: heading)
    if let replacement = try stated?.replacement(chosenLength: chosenLength) {
      blocks = replacement
    } else {
      blocks = zip(list.passages, reasons).filter { $0.1 == nil }.map { passage, _ in
        PageBlock(passage.block == heading ? .title : kind(passage, title), list.text(of: passage))
      }
    }
    leftOut = LeftOut.Reason.allCases.compactMap { reason in
      let count = reasons.count { $0 == reason }
      return count == 0 ? nil : LeftOut(reason: reason, blockCount: count)
    }
  }

  /// What a passage is: where the headline is repeated, it is no subhead.
  private func kind(_ passage: Passage, _ title: String?) -> PageBlock.Kind {
    passage.kind.isHeading && list.text(of: passage) == title ? .title : passage.blockKind
  }

  /// The length of the passages that are not left out.
  private var chosenLength: Int {
    zip(list.passages, reasons).filter { $0.1 == nil }.map(\.0.length).reduce(0, +)
  }

  /// Takes the passages that the page's own description of the article has, and the headings and
  /// captions among them.
  private mutating func choose(_ choice: [Bool]) {
    guard let first = choice.firstIndex(of: true), let last = choice.lastIndex(of: true) else {
      return
    }
    for index in reasons.indices {
      if choice[index] {
        reasons[index] = nil
      } else if reasons[index] == nil, !isTolerated(index, between: first, last) {
        reasons[index] = .surroundings
      }
    }
  }

  /// Whether a passage that is not in the described text may stand among others that are:
  /// descriptions often have no introduction, headings, lists or captions.
  private func isTolerated(_ index: Int, between first: Int, _ last: Int) -> Bool {
    let passage = list.passages[index]
    switch passage.blockKind {
    case .quotation: return false
    case .paragraph:
      return index < first && passage.length >= 60 && list.endsSentence(passage)
    case .listItem: return first < index && index < last
    default: return true
    }
  }

  /// Leaves out paragraphs that an introduction or a hidden copy has already.
  private mutating func dropRepetitions() {
    var seen: Set<String> = []
    for index in reasons.indices where reasons[index] == nil {
      let passage = list.passages[index]
      guard passage.length >= Self.leastRepetition else { continue }
      if !seen.insert(list.text(of: passage)).inserted { reasons[index] = .surroundings }
    }
  }

  /// The least length of a paragraph that is not repeated by chance.
  private static let leastRepetition = 80

  /// Leaves out headings that no text follows before the next one of their level, unless they are
  /// sentences.
  private mutating func dropLooseHeadings(except headline: Int?) {
    var isFollowed = Array(repeating: false, count: 7)
    for index in reasons.indices.reversed() where reasons[index] == nil {
      let passage = list.passages[index]
      guard passage.block != headline else { continue }
      guard let level = passage.kind.headingLevel else {
        if passage.blockKind.isOfText { isFollowed = Array(repeating: true, count: 7) }
        continue
      }
      if !isFollowed[level], !list.endsSentence(passage) { reasons[index] = .surroundings }
      if reasons[index] != nil { continue }
      for other in level..<isFollowed.count { isFollowed[other] = false }
    }
  }
}

extension PageBlock.Kind {
  /// Whether the block is a part of the article's running text.
  var isOfText: Bool { self == .paragraph || self == .listItem || self == .quotation }
}
