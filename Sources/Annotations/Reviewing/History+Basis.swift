extension History {
  /// The change by which what stands on a unit was said: what a decision of it is based on.
  ///
  /// A note or a flag says nothing of the unit's content; what came along with units, and what a
  /// revision of the codebook did to everybody's codings, is no word of the annotator's.
  ///
  /// - Parameters:
  ///   - span: The unit's place in the present text.
  ///   - article: The article as it is now.
  /// - Returns: The change, or nil if nothing was ever said of it.
  public func basis(at span: ScalarSpan, of article: Article) -> Change? {
    var spans = [article.textHash: [span]]
    if let change = lastWord(on: [span], in: article.textHash) { return change }
    for past in article.past.reversed() {
      let reached = spans[past.revision.newTextHash] ?? []
      let places = past.revision.places.filter { place in
        place.span.map { new in reached.contains { $0.overlaps(new) } } ?? false
      }.map(\.unit.span)
      spans[past.article.textHash] = places
      if let change = lastWord(on: places, in: past.article.textHash) { return change }
    }
    return nil
  }

  /// The last change by which something was said of places in a text.
  private func lastWord(on spans: [ScalarSpan], in textHash: String) -> Change? {
    changes.last { change in
      guard let unit = change.unit, change.textHash == textHash, saysSomething(change) else {
        return false
      }
      return spans.contains { $0.overlaps(unit.span) }
    }
  }

  /// Whether an annotator says something else of a unit than when a decision was made.
  ///
  /// What was changed and changed back is the same again.
  ///
  /// - Parameters:
  ///   - basis: The change that the decision was based on; nil if nothing had been said.
  ///   - span: The unit's place in the present text.
  ///   - article: The article as it is now.
  /// - Returns: True if the decision should be looked at again.
  public func hasMovedOn(from basis: Change.ID?, at span: ScalarSpan, of article: Article) -> Bool {
    guard self.basis(at: span, of: article)?.id != basis else { return false }
    let then = basis.flatMap { change($0) }
    guard basis == nil || then != nil else { return true }
    switch (then?.coding?.statements, coding(at: span)?.statements) {
    case (nil, nil): return false
    case (let then?, let now?): return !then.saysSame(as: now)
    default: return true
    }
  }

  private func saysSomething(_ change: Change) -> Bool {
    guard case .unit(_, let before, let after) = change.effect, change.following == nil,
      !change.isRecheck,
      before?.statements != after?.statements, !change.isRevisionOfCodebook
    else { return false }
    return change.undoes.flatMap { self.change($0) }?.isRevisionOfCodebook != true
  }
}

extension Change {
  /// Whether it carried out a revision of the codebook.
  public var isRevisionOfCodebook: Bool { command.utf8.starts(with: "codebook ".utf8) }
}
