/// The changes of one layer in an order in which they can be replayed, and what they lead to.
///
/// Changes form a graph: each names those it was made upon. Diverged copies of a layer that were
/// merged line by line are two branches of it; changes of different units both stand, contradicting
/// changes of one unit give it two versions until a later change settles it.
///
/// Where units were split or joined since, ``follow(_:)`` makes the codings appear on the units as
/// they are now; the changes stay as they were made.
public struct History: Sendable {
  /// The changes, parents before children, otherwise by revision and id.
  public private(set) var changes: [Change]
  /// The changes that no other was made upon: what the next change is made upon.
  public private(set) var heads: [Change.Parent]
  /// For each subject the indices of the changes that no later change of it follows.
  public private(set) var latest: [Change.Subject: [Int]]
  /// The checksums of the texts that the changes are about, in order of appearance.
  public private(set) var textHashes: [String]
  /// How codings followed units, in steps that are not recorded yet.
  public private(set) var followed: [FollowedCoding]
  /// The text that the article has now: a position in ``textHashes``.
  var text: Int
  private var followedPlaces: [Change.Place: [Change]]
  private var indices: ChangeIndex
  private var lines: Lineage

  /// A history without changes.
  public init() {
    changes = []
    heads = []
    latest = [:]
    textHashes = []
    followed = []
    text = 0
    followedPlaces = [:]
    indices = ChangeIndex()
    lines = Lineage()
  }

  /// Takes changes whose parents all stand before them.
  init(inOrder changes: [Change]) {
    self.init()
    self.changes = changes
    latest.reserveCapacity(changes.count)
    for index in changes.indices { note(changeAt: index) }
  }

  /// The greatest revision; 0 without changes.
  public var revision: Int {
    heads.compactMap { change($0.id)?.revision }.max() ?? 0
  }

  /// The change of an id, or nil.
  ///
  /// - Parameter id: The change's name.
  /// - Returns: The change.
  public func change(_ id: Change.ID) -> Change? {
    indices[id].map { changes[$0] }
  }

  /// The place of a change among ``changes``, or nil.
  func index(of id: Change.ID) -> Int? { indices[id] }

  /// Adds a change whose parents are here already.
  ///
  /// - Parameter change: The change, with its checksum.
  public mutating func append(_ change: Change) {
    changes.append(change)
    note(changeAt: changes.count - 1)
  }

  /// Notes what the change at a place is made upon and what it is about, once all before it are noted.
  private mutating func note(changeAt index: Int) {
    let (id, parents) = (changes[index].id, changes[index].parents)
    lines.append(parents: parents.compactMap { indices[$0.id] })
    indices.add(id, at: index)
    heads.removeAll { head in parents.contains { $0.id == head.id } }
    heads.append(Change.Parent(id: id, sum: changes[index].sum))
    _ = position(ofText: changes[index].textHash)
    // A unit that is judged once more to compare the judgements keeps its coding, also where another
    // copy of the history changed it meanwhile.
    // A repair that states what is missing leaves everything as it is, too.
    guard !changes[index].isRecheck, changes[index].lost.isEmpty else { return }
    let subject = subject(of: changes[index])
    latest[subject, default: []].removeAll { lines.isAncestor($0, of: index) }
    latest[subject, default: []].append(index)
    if !followedPlaces.isEmpty, case .unit(let place) = subject { followedPlaces[place] = nil }
  }

  /// Puts what followed in the place of what is recorded there.
  mutating func show(_ followed: [FollowedCoding]) {
    self.followed = followed
    followedPlaces = Dictionary(
      followed.map { ($0.place, $0.changes) }, uniquingKeysWith: { _, last in last })
  }

  /// The position of a text among those that are known; a new one comes last.
  mutating func position(ofText hash: String) -> Int {
    if let known = textHashes.lastIndex(of: hash) { return known }
    textHashes.append(hash)
    return textHashes.count - 1
  }
}

extension History {
  /// What a change is about.
  ///
  /// - Parameter change: A change of this layer.
  /// - Returns: The unit's place, or the status.
  public func subject(of change: Change) -> Change.Subject {
    place(of: change).map { .unit($0) } ?? .status
  }

  /// The place of the unit that a change is about, or nil if it is about the status.
  func place(of change: Change) -> Change.Place? {
    guard let unit = change.unit else { return nil }
    let text = textHashes.lastIndex(of: change.textHash) ?? textHashes.count
    return Change.Place(span: unit.span, text: text)
  }

  /// A unit of the article as it is now.
  ///
  /// - Parameter span: The unit's place in the text.
  /// - Returns: What changes of it are about.
  public func subject(at span: ScalarSpan) -> Change.Subject {
    .unit(Change.Place(span: span, text: text))
  }

  /// Whether a change is about the text of a unit, be it of a part or of more than that.
  ///
  /// - Parameters:
  ///   - change: A change of this layer.
  ///   - span: The unit's place in the text.
  /// - Returns: True if both share text.
  public func isChange(_ change: Change, of span: ScalarSpan) -> Bool {
    guard let place = place(of: change), place.text == text else { return false }
    return place.span.overlaps(span)
  }

  /// The different codings that stand at a place; more than one if diverged copies contradict.
  ///
  /// - Parameter span: A unit's place in the text.
  /// - Returns: The changes that made them, each with a different outcome.
  public func versions(at span: ScalarSpan) -> [Change] {
    distinct(subject(at: span))
  }

  /// The coding that stands at a place: of two versions the one with the greater revision, or id.
  ///
  /// - Parameter span: A unit's place in the text.
  /// - Returns: The coding, or nil where nothing is recorded.
  public func coding(at span: ScalarSpan) -> Coding? {
    versions(at: span).last?.coding
  }

  /// The status that stands.
  public var status: Layer.Status {
    guard case .status(_, let after)? = distinct(.status).last?.effect else {
      return Layer.Status(state: .open)
    }
    return after
  }

  /// The last change of a subject in each branch, without those that came to the same.
  func distinct(_ subject: Change.Subject) -> [Change] {
    if case .unit(let place) = subject, let changes = followedPlaces[place] { return changes }
    return recorded(subject)
  }

  /// The last change of a subject in each branch as recorded, whatever followed since.
  func recorded(_ subject: Change.Subject) -> [Change] {
    guard let latest = latest[subject] else { return [] }
    guard latest.count > 1 else { return latest.map { changes[$0] } }
    var kept: [Change] = []
    for change in latest.map({ changes[$0] }).sorted(by: Change.precedes) {
      let isRepeated = kept.contains { $0.effect.outcome == change.effect.outcome }
      if !isRepeated { kept.append(change) }
    }
    return kept
  }

  /// The only change that stands at a place, as an index of ``changes``; nil if codings followed there,
  /// contradict each other or are none.
  func onlyIndex(at place: Change.Place) -> Int? {
    guard followedPlaces.isEmpty, let latest = latest[.unit(place)], latest.count == 1 else {
      return nil
    }
    return latest[0]
  }

  /// The same history without what followed: what a layer file is made from.
  public var asRecorded: History {
    var copy = self
    copy.show([])
    return copy
  }

  /// The last change of a subject, be it recorded or followed from elsewhere.
  ///
  /// - Parameter subject: A unit's place, or the status.
  /// - Returns: The change, or nil where nothing was ever recorded.
  public func last(of subject: Change.Subject) -> Change? {
    distinct(subject).last
  }
}

extension Change.Effect {
  /// The state that an effect leads to, whatever it came from and whoever decided it.
  fileprivate var outcome: Outcome {
    switch self {
    case .unit(_, _, let after): .unit(after?.said)
    case .status(_, let after): .status(after)
    }
  }

  fileprivate enum Outcome: Equatable {
    case unit(Coding?)
    case status(Layer.Status)
  }
}
