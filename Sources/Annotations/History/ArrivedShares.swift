/// What arrived at a place when codings followed units there, taken apart again.
///
/// Where not all of it can be taken back, because something else was changed since, each share still
/// goes back to the text that it was made on.
struct ArrivedShares {
  /// The shares with the places that they came from, as far as those share text with the place.
  private(set) var pieces: [(place: Change.Place, coding: Coding)] = []

  /// Takes a coding apart; nil unless it is just what arrived.
  ///
  /// - Parameters:
  ///   - coding: What stands at the place.
  ///   - place: A place that is no unit any more.
  ///   - history: The layer's changes.
  ///   - article: The article.
  init?(of coding: Coding, at place: Change.Place, in history: History, _ article: Article) {
    let changes = history.followings().last { changes in
      changes.contains { $0.following == .to && history.place(of: $0) == place }
    }
    guard let changes, let arrival = changes.first(where: { history.place(of: $0) == place }),
      arrival.coding == coding, let unit = arrival.unit
    else { return nil }
    let reached = changes.filter { $0.following == .to }.compactMap(\.unit)
    for change in changes where change.following == .from {
      guard case .unit(let source, let before, _) = change.effect,
        source.span.overlaps(place.span), let origin = history.place(of: change)
      else { continue }
      let parts = reached.filter { $0.span.overlaps(source.span) }
      var division = CodingDivision(origin, into: parts, of: article, history)
      let shares = zip(parts, division.shares(of: before))
      guard let share = shares.first(where: { $0.0 == unit })?.1 else { continue }
      let span = source.span.clamped(to: place.span)
      pieces.append((Change.Place(span: span, text: place.text), share))
    }
    if case .unit(_, let before?, _) = arrival.effect { pieces.append((place, before)) }
    pieces.sort { Change.Place.precedes($0.place, $1.place) }
    let union = CodingUnion(unit, of: article)
    guard union.coding(of: pieces.map { ($0.place.span, $0.coding) }) == coding else { return nil }
  }
}
