extension History {
  /// Makes the codings appear on the units that an article has now.
  ///
  /// Nothing is recorded by this; ``followed`` is what a writer may record.
  ///
  /// - Parameter article: The article as it is now.
  /// - Returns: What a person should know of it, unit by unit.
  @discardableResult
  public mutating func follow(_ article: Article) -> [FollowingRemark] {
    text = changes.isEmpty ? 0 : position(ofText: article.textHash)
    show([])
    guard article.isMended, !changes.isEmpty else { return [] }
    // Codings go through every text, also those in which nobody recorded anything.
    for past in article.past { _ = position(ofText: past.article.textHash) }
    var following = Following(self, in: article)
    following.carryOut()
    show(following.steps)
    return following.remarks
  }

  /// What a change is made upon.
  ///
  /// Several changes by which codings followed to one place are versions of it, so the later ones are
  /// made upon what the first was made upon.
  ///
  /// - Parameters:
  ///   - change: A change that is to be added.
  ///   - previous: The change of the same command that was added before it.
  /// - Returns: Its parents.
  public func parents(of change: Change, after previous: Change?) -> [Change.Parent] {
    guard let previous, change.following != nil, previous.following == change.following,
      previous.command == change.command, subject(of: previous) == subject(of: change)
    else { return heads }
    return previous.parents
  }

  /// The sets of changes by which codings followed units and that still hold, in the order of their
  /// last changes.
  func followings() -> [[Change]] {
    struct Name: Hashable {
      var session: String
      var batch: Int
      var command: String
    }
    var sets: [Name: [Change]] = [:]
    var names: [Name] = []
    var takenBack: Set<Change.ID> = []
    for change in changes where change.following != nil {
      if let undone = change.undoes {
        takenBack.insert(undone)
        continue
      }
      let batch = change.id.counter - (change.batch?.index ?? 1)
      let name = Name(session: change.id.session, batch: batch, command: change.command)
      if sets[name] == nil { names.append(name) }
      sets[name, default: []].append(change)
    }
    return names.compactMap { sets[$0] }.filter { set in
      !set.contains { takenBack.contains($0.id) }
    }
  }
}
