/// How far a page's article reaches, passage by passage.
///
/// The element where text is densest is its core; what stands between the headline and the core,
/// and what goes on after the core without a break, belongs to it too if it reads like an article.
struct ArticleExtent {
  private let list: PassageList
  /// The passages of the core.
  private let core: Range<Int>
  /// Passages around the core that belong to the article.
  private var joined: Set<Int> = []
  /// The passages from the headline to the end of the core.
  private let headed: Range<Int>
  private let heading: Int?

  /// Finds the extent.
  init(_ tree: PageTree, _ list: PassageList, _ marks: NodeMarks) {
    self.list = list
    let body = BodyFinder(tree, list, heading: marks.heading).body
    let inside = list.passages.indices.filter { body.contains(list.passages[$0].node) }
    core = (inside.first ?? 0)..<(inside.last.map { $0 + 1 } ?? 0)
    let around = Self.surroundings(of: body, in: tree, marks)
    heading = marks.heading
    let first = list.passages.firstIndex { around.contains($0.node) } ?? 0
    headed = min(first, core.upperBound)..<core.upperBound
    join(list.passages.indices.filter { around.contains(list.passages[$0].node) }, tree)
  }

  /// Why a passage is left out; nil if it belongs to the article.
  func reason(_ index: Int) -> LeftOut.Reason? {
    let passage = list.passages[index]
    if let reason = passage.reason { return reason }
    if passage.block == heading { return nil }
    guard core.contains(index) || joined.contains(index) || isOfHead(index) else {
      return .surroundings
    }
    guard passage.linkDensity < 0.5 || passage.wholeRole != nil else { return .related }
    guard passage.wholeRole == nil else { return nil }
    switch passage.kind {
    case .paragraph, .quotation, .preformatted, .item, .definition: return nil
    case let kind where kind.isHeading: return nil
    default:
      return passage.length >= 60 || list.endsSentence(passage) ? nil : .surroundings
    }
  }

  /// Whether a passage above the core says who wrote the article or when, or belongs to its picture.
  private func isOfHead(_ index: Int) -> Bool {
    headed.contains(index) && list.passages[index].wholeRole != nil
  }

  /// The nodes among which the article may go on: the smallest element around the core that holds
  /// the headline too, or the core's parent.
  private static func surroundings(
    of body: Range<Int>, in tree: PageTree, _ marks: NodeMarks
  ) -> Range<Int> {
    guard body.lowerBound < tree.nodes.count else { return body }
    var around = body
    let heading = marks.heading ?? -1
    while !around.contains(heading) {
      let parent = Int(tree.nodes[around.lowerBound].parent)
      guard parent >= 0 else { break }
      around = parent..<Int(tree.nodes[parent].end)
      if heading < 0 || heading > body.lowerBound { break }
    }
    let start = 0...body.lowerBound ~= heading ? heading : around.lowerBound
    return max(start, around.lowerBound)..<around.upperBound
  }

  private mutating func join(_ around: [Int], _ tree: PageTree) {
    for index in around where index < core.lowerBound && isText(index, leastLength: 30) {
      joined.insert(index)
    }
    var gap: [Int] = []
    for index in around where index >= core.upperBound {
      if isText(index, leastLength: 80) {
        let parent = parent(index, tree)
        joined.formUnion(gap.filter { self.parent($0, tree) == parent })
        joined.insert(index)
        gap = []
      } else {
        gap.append(index)
      }
      if gap.count > Self.largestGap || list.passages[index].reason == .comments { return }
    }
  }

  /// The element around the block that a passage is.
  private func parent(_ index: Int, _ tree: PageTree) -> Int32 {
    tree.nodes[list.passages[index].block].parent
  }

  /// The most passages of another kind between two parts of an article.
  private static let largestGap = 4

  /// Whether a passage outside the core reads like a part of an article.
  private func isText(_ index: Int, leastLength: Int) -> Bool {
    let passage = list.passages[index]
    guard passage.reason == nil, passage.linkDensity < 0.3, passage.wholeRole == nil else {
      return false
    }
    let isShort = passage.plainLength < (passage.kind == .paragraph ? leastLength : 80)
    return !isShort && list.endsSentence(passage)
  }
}
