/// Finds the units of an article in another version of its text.
///
/// First sentences that are the same and stand once in each text, wherever they are; then the same
/// sentences that stand several times, if their neighbours tell which is which; then, between
/// neighbours that were found, sentences that were changed a little. What could be two things is
/// neither: a coding is never put on a sentence that it may not belong to.
public struct TextAlignment: Sendable {
  /// The places of the old units, in reading order.
  public private(set) var places: [TextRevision.Place]
  private let old: [String]
  private let new: [String]
  /// The words of each unit as sorted numbers, the same number for the same word.
  private let oldWords: [[Int]]
  private let newWords: [[Int]]
  private let newUnits: [Article.Unit]
  private let hasHeadline: Bool
  /// For each old unit the new one; nil as long as none was found.
  private var found: [Int?]
  private var taken: [Bool]
  private var isChanged: Set<Int> = []
  /// The least share of words that a sentence and its changed version have in common.
  private static let leastShare = 0.6
  /// By how much the second-best candidate must be worse.
  private static let leastLead = 0.1
  /// The most new units between two neighbours that are compared with an old one: where more were
  /// changed, the text is another.
  private static let greatestGap = 1_000

  /// Compares two versions of an article.
  ///
  /// - Parameters:
  ///   - old: The article as it was.
  ///   - new: The article with the new text.
  public init(_ old: Article, _ new: Article) {
    self.old = old.units.map { Self.folded(old.quote(of: $0)) }
    self.new = new.units.map { Self.folded(new.quote(of: $0)) }
    var numbers: [String: Int] = [:]
    oldWords = self.old.map { Self.words($0, &numbers) }
    newWords = self.new.map { Self.words($0, &numbers) }
    newUnits = new.units
    hasHeadline = old.units.first?.number.value == 0
    places = []
    found = Array(repeating: nil, count: old.units.count)
    taken = Array(repeating: false, count: new.units.count)
    alignHeadline(old.units, new.units)
    alignUnique()
    alignByNeighbours()
    alignChanged()
    let inOrder = indicesInOrder
    places = zip(old.units, found.indices).map { unit, index in
      guard let place = found[index] else { return .init(unit: unit, span: nil, kind: .orphaned) }
      let isKept = !isChanged.contains(index) && inOrder.contains(index)
      return .init(unit: unit, span: newUnits[place].span, kind: isKept ? .kept : .moved)
    }
  }

  private static func folded(_ text: String) -> String { canonicalName(text) }

  private static func words(_ text: String, _ numbers: inout [String: Int]) -> [Int] {
    var words: [Int] = []
    for word in FoldedWords(text).words {
      let number = numbers[word] ?? numbers.count
      numbers[word] = number
      words.append(number)
    }
    return words.sorted()
  }

  private mutating func match(_ old: Int, _ new: Int) {
    found[old] = new
    taken[new] = true
  }

  /// A headline is only ever a headline.
  private mutating func alignHeadline(_ oldUnits: [Article.Unit], _ newUnits: [Article.Unit]) {
    guard oldUnits.first?.number.value == 0 || newUnits.first?.number.value == 0 else { return }
    let hasBoth = oldUnits.first?.number.value == newUnits.first?.number.value
    if hasBoth, share(0, 0) >= Self.leastShare {
      match(0, 0)
      if old[0] != new[0] { isChanged.insert(0) }
    }
    if newUnits.first?.number.value == 0 { taken[0] = true }
  }

  private mutating func alignUnique() {
    let (former, present) = (freeOld, freeNew)
    for (text, indices) in former where indices.count == 1 {
      guard let others = present[text], others.count == 1 else { continue }
      match(indices[0], others[0])
    }
  }

  private var freeOld: [String: [Int]] {
    Dictionary(grouping: old.indices.filter { found[$0] == nil && !isOldHeadline($0) }) { old[$0] }
  }

  private var freeNew: [String: [Int]] {
    Dictionary(grouping: new.indices.filter { !taken[$0] }) { new[$0] }
  }

  /// The headline is looked for once, at the beginning.
  private func isOldHeadline(_ index: Int) -> Bool { index == 0 && hasHeadline }

  private mutating func alignByNeighbours() {
    var isGoingOn = true
    while isGoingOn {
      isGoingOn = false
      for index in old.indices where found[index] == nil && !isOldHeadline(index) {
        let after = index > 0 ? found[index - 1].map { $0 + 1 } : nil
        let before = index + 1 < old.count ? found[index + 1].map { $0 - 1 } : nil
        let candidates = Set([after, before].compactMap(\.self)).filter { place in
          new.indices.contains(place) && !taken[place] && new[place] == old[index]
        }
        guard candidates.count == 1, let place = candidates.first else { continue }
        match(index, place)
        isGoingOn = true
      }
    }
  }

  /// Sentences that were changed a little, between neighbours that stayed.
  private mutating func alignChanged() {
    for index in old.indices where found[index] == nil && !isOldHeadline(index) {
      let gap = gap(around: index).filter { !taken[$0] }
      let ranked = gap.map { (place: $0, share: share(index, $0)) }.sorted { $0.share > $1.share }
      guard let best = ranked.first, best.share >= Self.leastShare, best.share < 1,
        ranked.count == 1 || best.share - ranked[1].share >= Self.leastLead
      else { continue }
      let rivals = old.indices.filter { found[$0] == nil && $0 != index }
      guard rivals.allSatisfy({ best.share - share($0, best.place) >= Self.leastLead }) else {
        continue
      }
      match(index, best.place)
      isChanged.insert(index)
    }
  }

  /// The new units between those of the nearest old units that were found.
  private func gap(around index: Int) -> Range<Int> {
    let before = found[..<index].last { $0 != nil } ?? nil
    let after = found[(index + 1)...].first { $0 != nil } ?? nil
    let (start, end) = ((before ?? -1) + 1, after ?? new.count)
    return start < end && end - start <= Self.greatestGap ? start..<end : 0..<0
  }

  /// The share of words that an old and a new unit have in common.
  ///
  /// Dice's coefficient of their words as multisets.
  private func share(_ oldIndex: Int, _ newIndex: Int) -> Double {
    let (left, right) = (oldWords[oldIndex], newWords[newIndex])
    let total = left.count + right.count
    guard total > 0 else { return 0 }
    var (common, first, second) = (0, 0, 0)
    while first < left.count, second < right.count {
      let (word, other) = (left[first], right[second])
      if word == other { common += 1 }
      if word <= other { first += 1 }
      if word >= other { second += 1 }
    }
    return 2 * Double(common) / Double(total)
  }

  /// The units that were found before all that follow them and behind all that precede them.
  private var indicesInOrder: Set<Int> {
    var inOrder: Set<Int> = []
    var greatest = -1
    for (index, place) in found.enumerated() {
      guard let place else { continue }
      if place > greatest { inOrder.insert(index) }
      greatest = max(greatest, place)
    }
    var least = Int.max
    for (index, place) in found.enumerated().reversed() {
      guard let place else { continue }
      if place > least { inOrder.remove(index) }
      least = min(least, place)
    }
    return inOrder
  }
}
