/// The changes to one article's units in an order in which they can be replayed.
///
/// A change is about one boundary or about the whole text; of several changes of one boundary the
/// last counts. Diverged copies that were merged line by line come to the same units, whichever was
/// merged into which.
public struct ArticleHistory: Sendable {
  /// The changes, parents before children, otherwise by revision and id.
  public private(set) var changes: [ArticleChange]
  /// The changes that no other was made upon: what the next change is made upon.
  public private(set) var heads: [Change.Parent]

  /// A history without changes.
  public init() {
    changes = []
    heads = []
  }

  /// Orders changes read from a file, which merging may have put in any order.
  ///
  /// - Parameter changes: The changes, each once.
  public init(ordering changes: [ArticleChange]) {
    self.init()
    for change in ArticleChange.ordered(changes) { append(change) }
  }

  /// The greatest revision; 0 without changes.
  public var revision: Int { changes.map(\.revision).max() ?? 0 }

  /// Adds a change whose parents are here already.
  ///
  /// - Parameter change: The change, with its checksum.
  public mutating func append(_ change: ArticleChange) {
    changes.append(change)
    heads.removeAll { head in change.parents.contains { $0.id == head.id } }
    heads.append(Change.Parent(id: change.id, sum: change.sum))
  }

  /// The boundaries of a text that were changed.
  ///
  /// - Parameter textHash: The text's checksum.
  /// - Returns: By its offset, whether a unit begins there.
  public func boundaries(of textHash: String) -> [Int: Bool] {
    var boundaries: [Int: Bool] = [:]
    for change in changes {
      switch change.effect {
      case .boundary(let boundary):
        if change.textHash == textHash { boundaries[boundary.offset] = boundary.isMade }
      case .revision(let revision):
        guard revision.newTextHash == textHash else { continue }
        boundaries.merge(revision.boundaries) { $1 }
      case .repair: break
      }
    }
    return boundaries
  }

  /// How the text that an article has now came about.
  ///
  /// Every text from which changes lead to the present one is there once, with the change that leads
  /// there on the shortest way, of several the last; so what was coded in two clones, each with another
  /// version of the text, comes to one text.
  ///
  /// - Parameter textHash: The checksum of the present text.
  /// - Returns: The changes of the text that led to it, each before those of the text it led to.
  public func revisions(leadingTo textHash: String) -> [ArticleChange] {
    var found: [ArticleChange] = []
    var seen: Set<String> = [textHash]
    var reached: Set<String> = [textHash]
    while !reached.isEmpty {
      var next: [ArticleChange] = []
      for change in changes.reversed() {
        guard let target = change.effect.newTextHash, reached.contains(target),
          seen.insert(change.textHash).inserted
        else { continue }
        next.append(change)
      }
      found += next
      reached = Set(next.map(\.textHash))
    }
    return found.reversed()
  }
}

extension ArticleChange.Effect {
  /// The checksum of the text that a change of it led to; nil for other changes.
  fileprivate var newTextHash: String? {
    guard case .revision(let revision) = self else { return nil }
    return revision.newTextHash
  }
}
