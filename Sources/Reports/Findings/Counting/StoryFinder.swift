import Annotations

/// Finds articles that tell one story, by the sentences that they have in common.
///
/// Two articles tell one story if they have at least three sentences in common, of at least five
/// words each, and these make up at least a quarter of the units of the shorter one; so do articles
/// that are linked by others. It grows with the number of sentences, not with their length.
struct StoryFinder: Sendable {
  private static let fewestWords = 5
  private static let fewestShared = 3
  /// The part of the shorter article that must be shared is one of so many.
  private static let shareOfShorter = 4
  /// To how many earlier articles with the same sentence one is linked.
  ///
  /// A sentence that stands in thousands of articles must not cost millions of pairs. A story that
  /// more articles tell is linked from each to the next.
  private static let mostLinks = 16

  private struct Sentence {
    let fingerprint: UInt64
    /// The place of the article; by ``found(in:)``, its rank by time.
    var article: Int32
    let unit: Int32
    let isTaken: Bool
  }

  /// What was found.
  struct Found {
    var stories: [Repetition.Story] = []
    /// The units whose sentence an earlier article of the same story holds, where statements were
    /// taken of it too.
    var repeated: Set<UnitReference> = []
  }

  private var sentences: [Sentence] = []
  /// The number of units of each article.
  private var sizes: [Int] = []

  /// Takes the next article, whose sentences are added after it.
  mutating func beginArticle(units: Int) {
    sizes.append(units)
  }

  /// Takes a sentence of the article begun last.
  mutating func add(_ sentence: FoldedSentence, unit: Article.Unit.Number, isTaken: Bool) {
    guard sentence.words >= Self.fewestWords else { return }
    sentences.append(
      Sentence(
        fingerprint: sentence.fingerprint, article: Int32(clamping: sizes.count - 1),
        unit: Int32(clamping: unit.value), isTaken: isTaken))
  }

  /// The stories.
  ///
  /// - Parameter order: The places of the articles in the order of time.
  /// - Returns: The stories that more than one article tells, and what is repeated.
  func found(in order: [Int]) -> Found {
    var ranks = Array(repeating: 0, count: sizes.count)
    for (rank, article) in order.enumerated() { ranks[article] = rank }
    let runs = repeatedSentences(ranks: ranks)
    var groups = Components(count: sizes.count)
    for (pair, shared) in sharedCounts(runs) {
      let (one, other) = (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
      let shorter = min(sizes[order[one]], sizes[order[other]])
      if shared >= Self.fewestShared, shared * Self.shareOfShorter >= shorter {
        groups.join(one, other)
      }
    }
    return found(runs, in: order, &groups)
  }

  /// The sentences that stand in several articles, each with its places in the order of time.
  private func repeatedSentences(ranks: [Int]) -> [ArraySlice<Sentence>] {
    var sorted = sentences
    for index in sorted.indices {
      sorted[index].article = Int32(clamping: ranks[Int(sorted[index].article)])
    }
    sorted.sort { ($0.fingerprint, $0.article, $0.unit) < ($1.fingerprint, $1.article, $1.unit) }
    var runs: [ArraySlice<Sentence>] = []
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end].fingerprint == sorted[start].fingerprint { end += 1 }
      if sorted[start].article != sorted[end - 1].article { runs.append(sorted[start..<end]) }
      start = end
    }
    return runs
  }

  /// How many sentences two articles share, by their ranks, the earlier one in the upper half.
  private func sharedCounts(_ runs: [ArraySlice<Sentence>]) -> [UInt64: Int] {
    var counts: [UInt64: Int] = [:]
    for run in runs {
      var holders: [UInt64] = []
      for sentence in run where holders.last != UInt64(sentence.article) {
        let later = UInt64(sentence.article)
        for earlier in holders.suffix(Self.mostLinks) {
          counts[earlier << 32 | later, default: 0] += 1
        }
        holders.append(later)
      }
    }
    return counts
  }

  private func found(
    _ runs: [ArraySlice<Sentence>], in order: [Int], _ groups: inout Components
  ) -> Found {
    var found = Found()
    var members: [Int: [Int]] = [:]
    for rank in order.indices { members[groups.root(of: rank), default: []].append(rank) }
    var shared: [Int: Int] = [:]
    for run in runs {
      var holders: [Int: Set<Int32>] = [:]
      var firstTaken: [Int: Int32] = [:]
      for sentence in run {
        let root = groups.root(of: Int(sentence.article))
        guard members[root]?.count != 1 else { continue }
        holders[root, default: []].insert(sentence.article)
        guard sentence.isTaken else { continue }
        let first = firstTaken[root] ?? sentence.article
        firstTaken[root] = first
        if first != sentence.article, let unit = Article.Unit.Number(Int(sentence.unit)) {
          found.repeated.insert(UnitReference(article: order[Int(sentence.article)], unit: unit))
        }
      }
      for (root, articles) in holders where articles.count > 1 { shared[root, default: 0] += 1 }
    }
    found.stories = members.filter { $0.value.count > 1 }.map { root, ranks in
      Repetition.Story(
        articles: ranks.map { order[$0] }.sorted(), sharedSentences: shared[root] ?? 0)
    }.sorted { $0.articles.lexicographicallyPrecedes($1.articles) }
    return found
  }
}

/// Things that belong together, directly or through others.
private struct Components {
  private var parents: [Int]

  init(count: Int) {
    parents = Array(0..<count)
  }

  mutating func join(_ one: Int, _ other: Int) {
    let (first, second) = (root(of: one), root(of: other))
    parents[max(first, second)] = min(first, second)
  }

  mutating func root(of thing: Int) -> Int {
    var thing = thing
    while parents[thing] != thing {
      parents[thing] = parents[parents[thing]]
      thing = parents[thing]
    }
    return thing
  }
}
