/// Carries codings along with units that were split or joined.
///
/// First what was carried along before is taken back wherever the units it was carried to are no
/// units any more and it still stands there as it came, so that a coding goes back where it was
/// made; then everything is carried to the units that there are now. The outcome therefore depends
/// on what was coded where and on the units as they are, not on the way that led to them.
struct Following {
  /// The steps in their order: what is taken back, then what is carried.
  private(set) var steps: [FollowedCoding] = []
  /// What a person should know, unit by unit.
  private(set) var remarks: [FollowingRemark] = []
  private let history: History
  /// The article with each of the texts it has had, by their positions in the history; each text
  /// before the one that replaced it.
  private let articles: [(text: Int, article: Article, revision: TextRevision?)]
  /// The units of all texts by their places.
  private let current: [Change.Place: Article.Unit]
  /// The article with the text that is dealt with, and the text's position.
  private var article: Article
  private var text: Int
  /// What stands at places; several codings where diverged copies contradict.
  private var state: [Change.Place: [Coding?]] = [:]
  /// What somebody did at places and has not taken back.
  private let standing: StandingChanges
  /// The places to which something came back.
  private var regained: Set<Change.Place> = []

  /// Prepares to carry a layer's codings along.
  ///
  /// - Parameters:
  ///   - history: The layer's changes.
  ///   - article: The article as it is now.
  init(_ history: History, in article: Article) {
    self.history = history
    self.article = article
    text = history.text
    standing = StandingChanges(in: history)
    let past = article.past.compactMap { past -> (Int, Article, TextRevision?)? in
      let text = history.textHashes.lastIndex(of: past.article.textHash)
      return text.map { ($0, past.article, past.revision) }
    }
    articles = past + [(history.text, article, nil)]
    var current: [Change.Place: Article.Unit] = [:]
    for (text, article, _) in articles {
      for unit in article.units { current[Change.Place(span: unit.span, text: text)] = unit }
    }
    self.current = current
    for case .unit(let place) in history.latest.keys {
      state[place] = history.recorded(.unit(place)).map(\.coding)
    }
  }

  /// Brings every coding to the units as they are now, text by text.
  mutating func carryOut() {
    takeBack()
    for stage in articles {
      (text, article) = (stage.text, stage.article)
      carryToUnits()
      guard let revision = stage.revision,
        let next = history.textHashes.lastIndex(of: revision.newTextHash)
      else { continue }
      cross(revision, to: next)
    }
  }

  /// Brings the codings of one text to the units of that text.
  private mutating func carryToUnits() {
    let left = state.keys.filter { $0.text == text && isLeft($0) && isCoded($0) }
      .sorted(by: Change.Place.precedes)
    guard !left.isEmpty else { return }
    let before = state
    var arrivals: [Article.Unit: [CodingPiece]] = [:]
    for piece in left.flatMap({ pieces(of: $0) }) {
      arrivals[piece.unit, default: []].append(piece)
    }
    for unit in article.units {
      if let pieces = arrivals[unit] { receive(pieces, at: place(of: unit)) }
    }
    for place in left where !units(at: place.span).isEmpty { state[place] = [nil] }
    carry(left, from: before)
  }

  /// Brings the codings of one text to the one that replaced it; those whose units have no place there stay.
  private mutating func cross(_ revision: TextRevision, to next: Int) {
    let coded = state.keys.filter { $0.text == text && isCoded($0) }
      .sorted(by: Change.Place.precedes)
    for place in coded {
      guard let unit = current[place], let span = revision.span(of: place.span) else { continue }
      let target = Change.Place(span: span, text: next)
      let versions = state[place] ?? []
      let own = (state[target] ?? []).filter { $0 != nil }
      let reached = current[target] ?? Article.Unit(number: unit.number, span: span)
      let command = "follow \(reached.number)"
      state[place] = [nil]
      var from = step(.unit(unit, before: versions.last ?? nil, after: nil), at: place, command)
      from.following = .from
      steps.append(FollowedCoding(place: place, changes: [from]))
      state[target] = distinct(versions + own)
      let changes = (state[target] ?? []).map { coding in
        let effect = Change.Effect.unit(reached, before: own.last ?? nil, after: coding)
        var to = step(effect, at: target, command, after: from)
        to.following = .to
        return to
      }
      steps.append(FollowedCoding(place: target, changes: changes))
    }
  }

  private func isLeft(_ place: Change.Place) -> Bool { current[place] == nil }

  private func isCoded(_ place: Change.Place) -> Bool {
    state[place]?.contains { $0 != nil } ?? false
  }

  private func place(of unit: Article.Unit) -> Change.Place {
    Change.Place(span: unit.span, text: text)
  }

  /// The article's units that share text with a place.
  private func units(at span: ScalarSpan) -> [Article.Unit] {
    article.units.filter { $0.span.overlaps(span) }
  }
}

extension Following {
  /// Takes back what was carried along before and stands at a place that is no unit any more.
  private mutating func takeBack() {
    // What holds on to a place keeps what was carried before it from being taken back there.
    var held: Set<Change.Place> = []
    for changes in history.followings().reversed() {
      let places = changes.compactMap { history.place(of: $0) }
      let isGone = zip(changes, places).contains { $0.following == .to && isLeft($1) }
      let isUnchanged = zip(changes, places).allSatisfy { change, place in
        state[place] == [change.coding] && !standing.isAny(at: place, since: change)
      }
      guard isGone, isUnchanged, held.isDisjoint(with: places) else {
        held.formUnion(places)
        continue
      }
      for (change, place) in zip(changes, places) { takeBack(change, at: place) }
    }
  }

  private mutating func takeBack(_ change: Change, at place: Change.Place) {
    guard case .unit(let unit, let before, let after) = change.effect else { return }
    state[place] = [before]
    regained.insert(place)
    guard before != after else { return }
    var back = step(.unit(unit, before: after, after: before), at: place, "follow back")
    back.following = change.following == .to ? .from : .to
    back.undoes = change.id
    steps.append(FollowedCoding(place: place, changes: [back]))
  }

  /// What the units that a place lies in take of its codings.
  private mutating func pieces(of place: Change.Place) -> [CodingPiece] {
    let versions = state[place] ?? []
    if versions.count == 1, let coding = versions[0],
      let shares = ArrivedShares(of: coding, at: place, in: history, article)
    {
      return shares.pieces.flatMap { pieces(of: [$0.coding], at: $0.place) }
    }
    return pieces(of: versions, at: place)
  }

  private mutating func pieces(of versions: [Coding?], at place: Change.Place) -> [CodingPiece] {
    let parts = units(at: place.span)
    var pieces = parts.map { CodingPiece(unit: $0, span: $0.span.clamped(to: place.span)) }
    for version in versions {
      var division = CodingDivision(place, into: parts, of: article, history)
      let shares = division.shares(of: version)
      for index in pieces.indices { pieces[index].versions.append(shares[index]) }
      if parts.count > 1, let remark = division.remark { remarks.append(.split(remark)) }
    }
    return pieces
  }

  /// Puts what arrives at a unit together with what stands there.
  private mutating func receive(_ arriving: [CodingPiece], at place: Change.Place) {
    guard let unit = current[place] else { return }
    let own = (state[place] ?? []).filter { $0 != nil }
    if regained.contains(place), !own.isEmpty {
      let returned = CodingPiece(unit: unit, span: unit.span, versions: own)
      state[place] = distinct(combined(arriving + [returned]))
    } else if own.isEmpty {
      state[place] = distinct(combined(arriving))
    } else {
      // Only diverged copies code a unit and, at the same time, one that it was or is a part of.
      state[place] = distinct(combined(arriving).filter { $0 != nil } + own)
    }
  }

  /// The codings that pieces make of the unit they came to: one, or one for each version.
  private mutating func combined(_ pieces: [CodingPiece]) -> [Coding?] {
    guard let unit = pieces.first?.unit else { return [] }
    let sorted = pieces.sorted {
      ($0.span.lowerBound, $0.span.upperBound) < ($1.span.lowerBound, $1.span.upperBound)
    }
    let count = sorted.map(\.versions.count).max() ?? 0
    let union = CodingUnion(unit, of: article)
    // Versions are told from the last, which is the one that stands.
    let codings = (0..<count).reversed().map { back in
      union.coding(of: sorted.map { (span: $0.span, coding: $0.version(fromLast: back)) })
    }
    if sorted.contains(where: { $0.span != unit.span }), let coding = codings.last {
      remarks.append(.joined(union.remark(on: coding, from: sorted)))
    }
    return codings
  }

  private func distinct(_ codings: [Coding?]) -> [Coding?] {
    var kept: [Coding?] = []
    for coding in codings.reversed() where !kept.contains(coding) { kept.append(coding) }
    return kept.reversed()
  }
}

extension Following {
  /// Notes what left places and what reached those that share text with them.
  private mutating func carry(_ left: [Change.Place], from before: [Change.Place: [Coding?]]) {
    let gone = left.filter { state[$0] != before[$0] }
    let reached = gone.flatMap { units(at: $0.span) }.map { place(of: $0) }
    for group in groups(of: Set(gone + reached)) {
      for place in group.places {
        let old = (before[place] ?? [nil]).last ?? nil
        guard let unit = current[place] ?? history.last(of: .unit(place))?.unit else { continue }
        let changes = (state[place] ?? [nil]).map { coding in
          var change = step(.unit(unit, before: old, after: coding), at: place, group.command)
          change.following = isLeft(place) ? .from : .to
          return change
        }
        steps.append(FollowedCoding(place: place, changes: changes))
      }
    }
  }

  /// Places that share text, together, those that were left first: what is taken back together one
  /// day.
  private func groups(of places: Set<Change.Place>) -> [(command: String, places: [Change.Place])] {
    var groups: [(end: Int, places: [Change.Place])] = []
    for place in places.sorted(by: Change.Place.precedes) {
      if let last = groups.indices.last, place.span.lowerBound < groups[last].end {
        groups[last].places.append(place)
        groups[last].end = max(groups[last].end, place.span.upperBound)
      } else {
        groups.append((place.span.upperBound, [place]))
      }
    }
    return groups.map { group in
      let numbers = group.places.compactMap { current[$0]?.number }
      let range = Set([numbers.min(), numbers.max()].compactMap(\.self)).sorted()
      let words = ["follow", range.map(\.description).joined(separator: "-")]
      let sorted = group.places.filter(isLeft) + group.places.filter { !isLeft($0) }
      return (words.joined(separator: " "), sorted)
    }
  }

  /// A change that nobody has recorded yet, dated as what was recorded there, or as another step.
  private func step(
    _ effect: Change.Effect, at place: Change.Place, _ command: String, after other: Change? = nil
  ) -> Change {
    let near = history.latest.filter { entry in
      guard case .unit(let other) = entry.key else { return false }
      return other.text == place.text && other.span.overlaps(place.span)
    }
    let source =
      near.values.joined().max().map { history.changes[$0] }
      ?? other ?? steps.last { $0.place == place }?.changes.last ?? history.changes[0]
    let id = Change.ID(session: command, counter: steps.count + 1)
    var change = Change(id: id, layer: source.layer, effect: effect, command: command)
    change.textHash = history.textHashes[place.text]
    change.revision = source.revision
    change.at = source.at
    change.codebookVersion = source.codebookVersion
    return change
  }
}

extension Change.Place {
  /// The order in the text; of two that begin together the shorter comes first.
  static func precedes(_ left: Self, _ right: Self) -> Bool {
    (left.text, left.span.lowerBound, left.span.upperBound)
      < (right.text, right.span.lowerBound, right.span.upperBound)
  }
}
