/// The changes of one layer in an order in which they can be replayed, and what they lead to.
///
/// Changes form a graph: each names those it was made upon. Diverged copies of a layer that were
/// merged line by line are two branches of it; changes of different units both stand, contradicting
/// changes of one unit give it two versions until a later change settles it.
public struct History: Sendable {
  /// The changes, parents before children, otherwise by revision and id.
  public private(set) var changes: [Change]
  /// The changes that no other was made upon: what the next change is made upon.
  public private(set) var heads: [Change.Parent]
  /// For each subject the indices of the changes that no later change of it follows.
  public private(set) var latest: [Change.Subject: [Int]]
  private var indices: [Change.ID: Int]
  private var lines: Lineage

  /// A history without changes.
  public init() {
    changes = []
    heads = []
    latest = [:]
    indices = [:]
    lines = Lineage()
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

  /// Adds a change whose parents are here already.
  ///
  /// - Parameter change: The change, with its checksum.
  public mutating func append(_ change: Change) {
    let index = changes.count
    let parents = change.parents.compactMap { indices[$0.id] }
    lines.append(parents: parents)
    changes.append(change)
    indices[change.id] = index
    heads.removeAll { head in change.parents.contains { $0.id == head.id } }
    heads.append(Change.Parent(id: change.id, sum: change.sum))
    var current = latest[change.subject] ?? []
    current.removeAll { lines.isAncestor($0, of: index) }
    latest[change.subject] = current + [index]
  }

  /// The different codings that stand at a place; more than one if diverged copies contradict.
  ///
  /// - Parameter span: A unit's place in the text.
  /// - Returns: The changes that made them, each with a different outcome.
  public func versions(at span: ScalarSpan) -> [Change] {
    distinct(.unit(span))
  }

  /// The coding that stands at a place: of two versions the one with the greater revision, or id.
  ///
  /// - Parameter span: A unit's place in the text.
  /// - Returns: The coding, or nil where nothing is recorded.
  public func coding(at span: ScalarSpan) -> Coding? {
    guard case .unit(_, _, let after)? = distinct(.unit(span)).last?.effect else { return nil }
    return after
  }

  /// The status that stands.
  public var status: Layer.Status {
    guard case .status(_, let after)? = distinct(.status).last?.effect else {
      return Layer.Status(state: .open)
    }
    return after
  }

  /// The last change of a subject in each branch, without those that came to the same.
  private func distinct(_ subject: Change.Subject) -> [Change] {
    guard let latest = latest[subject] else { return [] }
    guard latest.count > 1 else { return latest.map { changes[$0] } }
    var kept: [Change] = []
    for change in latest.map({ changes[$0] }).sorted(by: History.precedes) {
      let isRepeated = kept.contains { $0.effect.outcome == change.effect.outcome }
      if !isRepeated { kept.append(change) }
    }
    return kept
  }

  /// The order of changes that nothing else orders: by revision, then by id.
  static func precedes(_ left: Change, _ right: Change) -> Bool {
    (left.revision, left.id.session, left.id.counter)
      < (right.revision, right.id.session, right.id.counter)
  }
}

extension Change.Effect {
  /// The state that an effect leads to, whatever it came from.
  fileprivate var outcome: Outcome {
    switch self {
    case .unit(_, _, let after): .unit(after)
    case .status(_, let after): .status(after)
    }
  }

  fileprivate enum Outcome: Equatable {
    case unit(Coding?)
    case status(Layer.Status)
  }
}
