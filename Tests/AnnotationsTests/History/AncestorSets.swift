import Annotations

/// Every change's ancestors, found the long way.
struct AncestorSets {
  private let changes: [Change]
  private var sets: [Change.ID: Set<Change.ID>] = [:]

  /// - Parameter changes: The changes, parents before children.
  init(_ changes: [Change]) {
    self.changes = changes
    for change in changes {
      sets[change.id] = change.parents.reduce(into: []) { found, parent in
        found.formUnion(sets[parent.id, default: []])
        found.insert(parent.id)
      }
    }
  }

  func isAncestor(_ earlier: Change, of later: Change) -> Bool {
    sets[later.id, default: []].contains(earlier.id)
  }

  /// The changes of a unit that no other change of it follows.
  func lastChanges(at span: ScalarSpan) -> [Change] {
    let own = changes.filter { $0.unit?.span == span }
    return own.filter { change in !own.contains { isAncestor(change, of: $0) } }
  }
}
