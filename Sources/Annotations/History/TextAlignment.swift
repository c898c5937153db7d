/// Finds the units of an article in another version of its text.
///
/// A unit is found where the same sentence stands: first sentences that stand once in each text,
/// wherever they are, then those that stand several times, if their neighbours tell which is which.
/// What could be two things is neither, and a sentence with other words is another sentence: a coding
/// is never put on words that it may not belong to. Where such a sentence stands in the old one's
/// place it is only suggested, for a person to decide.
public struct TextAlignment: Sendable {
  /// The places of the old units, in reading order.
  public private(set) var places: [TextRevision.Place]
  /// For old units without a place, by where they stood, the new one that each may have become.
  public private(set) var suggestions: [ScalarSpan: Article.Unit] = [:]
  private let old: [String]
  private let new: [String]
  private let oldSentences: [FoldedSentence]
  private let newSentences: [FoldedSentence]
  /// The words of each unit as sorted numbers, the same number for the same word.
  private let oldWords: [[Int]]
  private let newWords: [[Int]]
  private let newUnits: [Article.Unit]
  private let hasHeadline: Bool
  /// For each old unit the new one; nil as long as none was found.
  private var found: [Int?]
  private var taken: [Bool]
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
    self.old = old.units.map { canonicalName(old.quote(of: $0)) }
    self.new = new.units.map { canonicalName(new.quote(of: $0)) }
    oldSentences = self.old.map { FoldedSentence($0) }
    newSentences = self.new.map { FoldedSentence($0) }
    var numbers: [String: Int] = [:]
    oldWords = self.old.map { Self.words($0, &numbers) }
    newWords = self.new.map { Self.words($0, &numbers) }
    newUnits = new.units
    hasHeadline = old.units.first?.number.value == 0
    places = []
    found = Array(repeating: nil, count: old.units.count)
    taken = Array(repeating: false, count: new.units.count)
    alignHeadline(old.units, new.units)
    alignUnique(self.old, self.new)
    alignUnique(oldSentences, newSentences)
    alignByNeighbours()
    suggestChanged(old.units)
    let inOrder = indicesInOrder
    places = zip(old.units, found.indices).map { unit, index in
      guard let place = found[index] else { return .init(unit: unit, span: nil, kind: .orphaned) }
      let isKept = self.old[index] == self.new[place] && inOrder.contains(index)
      return .init(unit: unit, span: newUnits[place].span, kind: isKept ? .kept : .moved)
    }
  }

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
    guard let present = newUnits.first, present.number.value == 0 else { return }
    taken[0] = true
    guard let former = oldUnits.first, former.number.value == 0 else { return }
    if oldSentences[0] == newSentences[0] {
      match(0, 0)
    } else if share(0, 0) >= Self.leastShare {
      suggestions[former.span] = present
    }
  }

  /// Sentences that stand once in what is left of each text.
  private mutating func alignUnique<Sentence: Hashable>(_ old: [Sentence], _ new: [Sentence]) {
    let former = Dictionary(grouping: freeOld) { old[$0] }
    let present = Dictionary(grouping: freeNew) { new[$0] }
    for (sentence, indices) in former where indices.count == 1 {
      guard let others = present[sentence], others.count == 1 else { continue }
      match(indices[0], others[0])
    }
  }

  private var freeOld: [Int] { old.indices.filter { found[$0] == nil && !isOldHeadline($0) } }

  private var freeNew: [Int] { new.indices.filter { !taken[$0] } }

  /// The headline is looked for once, at the beginning.
  private func isOldHeadline(_ index: Int) -> Bool { index == 0 && hasHeadline }

  /// Sentences that stand several times, each next to a neighbour that was found.
  ///
  /// Where some of them are gone, or others came, both neighbours have to tell the same.
  private mutating func alignByNeighbours() {
    let former = Dictionary(grouping: old.indices) { oldSentences[$0] }
    let present = Dictionary(grouping: new.indices) { newSentences[$0] }
    var isGoingOn = true
    while isGoingOn {
      var claims: [Int: [Int]] = [:]
      for index in freeOld {
        let sentence = oldSentences[index]
        let needsBoth = former[sentence]?.count != present[sentence]?.count
        guard let place = claim(of: index, needsBoth: needsBoth) else { continue }
        claims[place, default: []].append(index)
      }
      isGoingOn = false
      for (place, claimants) in claims where claimants.count == 1 {
        match(claimants[0], place)
        isGoingOn = true
      }
    }
  }

  /// The free place of the same sentence that an old unit's neighbours tell; nil if they tell none, or
  /// two.
  private func claim(of index: Int, needsBoth: Bool) -> Int? {
    let after = index > 0 ? found[index - 1].map { $0 + 1 } : 0
    let before = index + 1 < old.count ? found[index + 1].map { $0 - 1 } : new.count - 1
    if needsBoth && after != before { return nil }
    let told = [after, before].compactMap(\.self)
    let places = Set(told).filter { place in
      new.indices.contains(place) && !taken[place] && newSentences[place] == oldSentences[index]
    }
    return places.count == 1 ? places.first : nil
  }

  /// Sentences that may be old ones in other words, between neighbours that stayed.
  private mutating func suggestChanged(_ units: [Article.Unit]) {
    for index in freeOld {
      let ranked = gap(around: index).filter { !taken[$0] }
        .map { (place: $0, share: share(index, $0)) }.sorted { $0.share > $1.share }
      guard let best = ranked.first, best.share >= Self.leastShare,
        ranked.count == 1 || best.share - ranked[1].share >= Self.leastLead
      else { continue }
      let rivals = freeOld.filter { $0 != index }
      guard rivals.allSatisfy({ best.share - share($0, best.place) >= Self.leastLead }) else {
        continue
      }
      suggestions[units[index].span] = newUnits[best.place]
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
