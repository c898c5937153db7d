extension History {
  /// The history as it was when a change had been made: the change and everything it was made upon.
  ///
  /// What diverged copies did meanwhile is no part of it, so the outcome never changes again.
  ///
  /// - Parameter id: The change.
  /// - Returns: The history, without anything that followed; nil if there is no such change.
  public func upTo(_ id: Change.ID) -> History? {
    guard change(id) != nil else { return nil }
    var wanted: Set<Change.ID> = [id]
    for change in changes.reversed() where wanted.contains(change.id) {
      for parent in change.parents { wanted.insert(parent.id) }
    }
    return limited { wanted.contains($0.id) }
  }

  /// The history as it was at a point in time.
  ///
  /// Clocks may go back: a change made upon one that was made later was made later too, whatever its
  /// time says, so the outcome is always one that there was.
  ///
  /// - Parameter moment: The end of a day or of a second.
  /// - Returns: The history of the changes made up to then, without anything that followed.
  public func upTo(_ moment: Moment) -> History {
    limited(to: changes(before: moment.includes))
  }

  /// The changes whose time lies before something, and that of everything they were made upon.
  private func changes(before isEarly: (String) -> Bool) -> Set<Change.ID> {
    var early: Set<Change.ID> = []
    for change in changes where isEarly(change.at) {
      let isUponEarly = change.parents.allSatisfy {
        early.contains($0.id) || self.change($0.id) == nil
      }
      if isUponEarly { early.insert(change.id) }
    }
    return early
  }

  private func limited(to isKept: (Change) -> Bool) -> History {
    var history = History()
    for change in changes where isKept(change) { history.append(change) }
    return history
  }

  /// The layer without the units that were last judged before something.
  ///
  /// - Parameters:
  ///   - id: Whose coding of what.
  ///   - article: The article as it is now, which the history must have followed.
  ///   - isEarly: Whether a time lies before that.
  /// - Returns: The layer, or nil if neither a unit nor the article's status was judged since.
  public func layer(
    _ id: Layer.ID, of article: Article, withoutJudgements isEarly: (String) -> Bool
  ) -> Layer? {
    let judgements = Judgements(in: self)
    let early = changes(before: isEarly)
    var layer = layer(id, of: article)
    layer.units = layer.units.filter { unit in
      let last = judgements.last(at: Change.Place(span: unit.span, text: text))
      return last.map { !early.contains($0.id) } ?? !isEarly(unit.at)
    }
    layer.orphans = layer.orphans.filter { !isEarly($0.at) }
    let isStatusMeant = last(of: .status).map { !early.contains($0.id) } ?? false
    return layer.units.isEmpty && !isStatusMeant ? nil : layer
  }

  /// The layer as it was earlier, to be held against the present one unit by unit.
  ///
  /// - Parameters:
  ///   - id: Whose coding of what.
  ///   - article: The article as it is now.
  ///   - moment: The point in time; nil for the first judgement of each unit, whenever that was.
  /// - Returns: The layer on the units as they are now, and which of them were judged again since.
  public func earlierLayer(
    _ id: Layer.ID, of article: Article, at moment: Moment?
  ) -> EarlierLayer {
    let judgements = Judgements(in: self)
    var past = moment.map(upTo) ?? limited(to: Set(judgements.firstChanges.map(\.id)))
    let known = Set(past.changes.map(\.id))
    past.follow(article)
    let layer = past.layer(id, of: article)
    let again = layer.units.map(\.span).filter {
      judgements.isAnyAgain(at: Change.Place(span: $0, text: text), beside: known)
    }
    return EarlierLayer(layer, judgedAgain: Set(again))
  }

  private func limited(to ids: Set<Change.ID>) -> History { limited { ids.contains($0.id) } }
}
