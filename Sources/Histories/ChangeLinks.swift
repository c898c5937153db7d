import Annotations

/// The names of a history's changes and of those they were made upon: what tells whether some are
/// missing.
struct ChangeLinks: Sendable {
  /// A change in a line.
  struct Link: Sendable {
    /// The line that it stands in, from 1.
    let line: Int
    /// The offset of the line's first byte.
    let start: Int
    /// The offset behind the line's line feed.
    let end: Int
    let id: Change.ID
    let sum: String
    let parents: [Change.Parent]
    let revision: Int
    let batch: Change.Batch?

    init(_ entry: some HistoryEntry, line: Int, range: Range<Int>) {
      self.line = line
      start = range.lowerBound
      end = range.upperBound + 1
      id = entry.id
      sum = entry.sum
      parents = entry.parents
      revision = entry.revision
      batch = entry.batch
    }
  }

  /// The changes, in the file's order.
  private(set) var links: [Link] = []
  /// The place of each change in `links`.
  private var indices = ChangeIndex()

  /// The change of a name, or nil if it is not here.
  subscript(id: Change.ID) -> Link? { indices[id].map { links[$0] } }

  /// Adds a change whose name is not here yet.
  mutating func append(_ link: Link) {
    indices.add(link.id, at: links.count)
    links.append(link)
  }

  /// Takes the last changes away.
  mutating func remove(from index: Int) {
    links.removeSubrange(index...)
    indices = ChangeIndex()
    for index in links.indices { indices.add(links[index].id, at: index) }
  }

  /// Where a batch begins whose end is missing; nil if the last change is of no such batch.
  var incompleteBatch: Int? {
    guard let last = links.last, let batch = last.batch, batch.index < batch.count,
      batch.index <= links.count
    else { return nil }
    let start = links.count - batch.index
    let isWhole = zip(1...batch.index, links[start...]).allSatisfy { index, link in
      link.id.session == last.id.session
        && link.batch == Change.Batch(index: index, count: batch.count)
    }
    // After a merge the lines of a finished batch may stand in any order.
    let isBuiltUpon = links.contains { $0.parents.contains { $0.id == last.id } }
    return isWhole && !isBuiltUpon ? start : nil
  }

  /// The first line that stands before one that it was made upon, as after lines were moved.
  var firstOutOfOrder: Int? {
    links.indices.first { index in
      !isChained(index) && links[index].parents.contains { (indices[$0.id] ?? -1) > index }
    }.map { links[$0].line }
  }

  /// Changes whose parents are not here, or whose revision is not the one after theirs.
  ///
  /// - Parameter acknowledged: What a repair stated to be so.
  /// - Returns: What is wrong, in the order of the lines.
  func damage(besides acknowledged: Set<String>) -> [HistoryDamage] {
    links.indices.flatMap { isChained($0) ? [] : damage(of: links[$0], besides: acknowledged) }
  }

  /// Whether a change follows upon just the one before it, as nearly all do; then nothing has to be
  /// looked up.
  private func isChained(_ index: Int) -> Bool {
    let link = links[index]
    guard index > 0 else { return link.parents.isEmpty && link.revision == 1 }
    let previous = links[index - 1]
    guard link.parents.count == 1, link.revision - 1 == previous.revision else { return false }
    let parent = link.parents[0]
    return parent.id == previous.id && parent.sum == previous.sum
  }

  private func damage(of link: Link, besides acknowledged: Set<String>) -> [HistoryDamage] {
    let missing = link.parents.filter { self[$0.id]?.sum != $0.sum }
    guard missing.isEmpty else {
      return missing.filter { !acknowledged.contains("\($0.id)") }.map {
        .missingParent(line: link.line, id: "\($0.id)")
      }
    }
    let greatest = link.parents.compactMap { self[$0.id]?.revision }.max() ?? 0
    guard link.revision - 1 != greatest, !acknowledged.contains("\(link.id)") else { return [] }
    return [.wrongRevision(line: link.line, found: link.revision)]
  }
}
