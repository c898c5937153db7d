/// A line of a history: it has a name and says what it was made upon.
public protocol HistoryEntry: Sendable {
  /// The entry's unique name.
  var id: Change.ID { get }
  /// The entries it was made upon.
  var parents: [Change.Parent] { get }
  /// 1 + the greatest revision of its parents.
  var revision: Int { get }
  /// The place among the entries of one command; nil for an entry that counts alone.
  var batch: Change.Batch? { get }
  /// Entries that a repair found missing, by name, or by checksum where only that is known.
  var lost: [String] { get }
  /// SHA-256 of the line's bytes before `,"sum"`, in hexadecimal; empty until the line is made.
  var sum: String { get set }
}

extension HistoryEntry {
  /// The order of entries that nothing else orders: by revision, then by id.
  static func precedes(_ left: Self, _ right: Self) -> Bool {
    (left.revision, left.id.session, left.id.counter)
      < (right.revision, right.id.session, right.id.counter)
  }

  /// Orders entries read from a file, which merging may have put in any order.
  ///
  /// A parent that is not among the entries is passed over: what was made upon it still stands.
  ///
  /// - Parameter entries: The entries, each once.
  /// - Returns: Parents before children, else by revision and id; without entries that are each
  ///   other's ancestors.
  static func ordered(_ entries: [Self]) -> [Self] {
    guard !isReplayable(entries) else { return entries }
    let known = Set(entries.map(\.id))
    var waiting = entries.sorted(by: precedes)
    var placed: [Self] = []
    var names: Set<Change.ID> = []
    while !waiting.isEmpty {
      var left: [Self] = []
      for entry in waiting {
        let isReady = entry.parents.allSatisfy { names.contains($0.id) || !known.contains($0.id) }
        if isReady {
          placed.append(entry)
          names.insert(entry.id)
        } else {
          left.append(entry)
        }
      }
      guard left.count < waiting.count else { break }
      waiting = left
    }
    return placed
  }

  /// Whether each entry follows directly upon the one before it, as in a file never merged.
  private static func isReplayable(_ entries: [Self]) -> Bool {
    entries.indices.allSatisfy { index in
      guard index > 0 else { return entries[index].parents.isEmpty }
      let parents = entries[index].parents
      return parents.count == 1 && parents[0].id == entries[index - 1].id
    }
  }
}

extension Change: HistoryEntry {}
