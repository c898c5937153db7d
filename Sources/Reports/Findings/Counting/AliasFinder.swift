/// Finds which of a speaker's names stand in a sentence, as whole words, without regard to case.
struct AliasFinder: Sendable {
  /// The names, as they are listed.
  let names: [String]
  /// The names folded, with their places in ``names``, the longest first.
  private let patterns: [(name: Int, scalars: [UInt32])]

  /// - Parameters:
  ///   - names: The names.
  ///   - value: The name to look for where there are none.
  ///   - folder: What folds names as sentences were folded.
  init(_ names: [String], orElse value: String, folding folder: inout SentenceFolder) {
    self.names = names.isEmpty ? [value] : names
    var patterns: [(name: Int, scalars: [UInt32])] = []
    for (place, name) in self.names.enumerated() {
      let folded = folder.fold(name)
      if folded.words > 0 { patterns.append((place, folded.scalars)) }
    }
    self.patterns = patterns.sorted { ($1.scalars.count, $0.name) < ($0.scalars.count, $1.name) }
  }

  /// The places of the names that stand in a sentence; a name within a longer one does not count.
  func found(in sentence: FoldedSentence) -> [Int] {
    var found: [Int] = []
    var place = 0
    while place < sentence.scalars.count {
      let hit = patterns.first { sentence.holds($0.scalars, at: place) }
      if let hit, !found.contains(hit.name) { found.append(hit.name) }
      // The gap behind a name is the one before the next word.
      place = sentence.gap(from: place + (hit?.scalars.count ?? 2) - 1)
    }
    return found
  }
}

extension FoldedSentence {
  fileprivate func holds(_ pattern: [UInt32], at place: Int) -> Bool {
    guard pattern.count <= scalars.count - place else { return false }
    for offset in pattern.indices where scalars[place + offset] != pattern[offset] { return false }
    return true
  }

  /// The place of the first gap from a place on.
  fileprivate func gap(from place: Int) -> Int {
    var place = place
    while place < scalars.count, scalars[place] != Self.gap { place += 1 }
    return place
  }
}
