extension History {
  /// Orders changes read from a file, which merging may have put in any order.
  ///
  /// A parent that is not among the changes is passed over: what was made upon it still stands.
  ///
  /// - Parameter changes: The changes, each once.
  /// - Returns: The history, without changes that are each other's ancestors.
  public static func ordering(_ changes: [Change]) -> History {
    var history = History()
    guard !isReplayable(changes) else {
      for change in changes { history.append(change) }
      return history
    }
    let known = Set(changes.map(\.id))
    var waiting = changes.sorted(by: precedes)
    var placed: Set<Change.ID> = []
    while !waiting.isEmpty {
      var left: [Change] = []
      for change in waiting {
        let isReady = change.parents.allSatisfy {
          placed.contains($0.id) || !known.contains($0.id)
        }
        if isReady {
          history.append(change)
          placed.insert(change.id)
        } else {
          left.append(change)
        }
      }
      guard left.count < waiting.count else { break }
      waiting = left
    }
    return history
  }

  /// Whether each change follows directly upon the one before it, as in a file never merged.
  private static func isReplayable(_ changes: [Change]) -> Bool {
    var previous: Change.ID?
    for change in changes {
      guard change.parents.first?.id == previous, change.parents.count <= 1 else { return false }
      previous = change.id
    }
    return true
  }
}
