extension History {
  /// Where a statement was made that stands at a place, if that was on a part of the place.
  ///
  /// - Parameters:
  ///   - statement: A statement of the coding that is recorded there.
  ///   - place: A place that is no unit any more.
  /// - Returns: The part of the text that it was made on, or nil if that was all of the place.
  func origin(of statement: Statement, at place: Change.Place) -> ScalarSpan? {
    let span = origin(of: statement, at: place, before: changes.count)
    let isPart = place.span.contains(span.lowerBound) && span.upperBound <= place.span.upperBound
    return isPart && span != place.span ? span : nil
  }

  private func origin(of statement: Statement, at place: Change.Place, before end: Int)
    -> ScalarSpan
  {
    for index in (0..<end).reversed() {
      let change = changes[index]
      guard subject(of: change) == .unit(place), !change.isRecheck,
        case .unit(_, let before, _) = change.effect
      else { continue }
      if change.following == .to, change.undoes == nil,
        let source = source(of: statement, in: change, before: index)
      {
        return origin(of: statement, at: source, before: index)
      }
      let wasThere = before?.statements?.contains(statement) ?? false
      if change.following == nil && !wasThere { return place.span }
    }
    return place.span
  }

  /// The place that a statement followed its unit from when a change was made.
  private func source(of statement: Statement, in change: Change, before end: Int) -> Change.Place?
  {
    let batch = change.id.counter - (change.batch?.index ?? 1)
    for other in changes[..<end] {
      guard other.following == .from, other.undoes == nil, other.id.session == change.id.session,
        other.command == change.command, other.id.counter - (other.batch?.index ?? 1) == batch,
        case .unit(_, let before?, _) = other.effect,
        before.statements?.contains(statement) ?? false,
        case .unit(let place) = subject(of: other)
      else { continue }
      return place
    }
    return nil
  }
}
