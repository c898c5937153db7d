import Annotations
import Screens

/// What stands on each unit of the open article, at a glance.
///
/// Read from the history once; after a change only its unit is looked at again, so that a key costs
/// the same in a long article as in a short one.
struct CodingMarks: Sendable {
  /// The marks of the units that are coded, in reading order.
  private(set) var marks: [UnitMarks] = []
  /// How many of the units are uncoded.
  private(set) var uncoded = 0
  private var places: [ScalarSpan: Int] = [:]
  private var units: [Article.Unit] = []
  private var layer: Layer.ID?
  private var changeCount = 0
  private var lastChange: Change.ID?
  private var followed = 0

  /// Marks of nothing.
  init() {}

  /// The marks of a unit by its place in reading order; those of an uncoded one beyond the end.
  subscript(place: Int) -> UnitMarks {
    marks.indices.contains(place) ? marks[place] : UnitMarks(.uncoded)
  }

  /// Looks at what is new.
  ///
  /// - Parameters:
  ///   - open: The open article.
  ///   - layer: Whose coding of it.
  ///   - history: The changes of that coding.
  mutating func update(_ open: OpenArticle, _ layer: Layer.ID, _ history: History) {
    let isKnown =
      layer == self.layer && open.units == units && history.followed.count == followed
      && history.changes.count >= changeCount
      && (changeCount == 0 || history.changes[changeCount - 1].id == lastChange)
    guard isKnown else { return read(open, layer, history) }
    for change in history.changes[changeCount...] {
      guard let unit = change.unit, let place = places[unit.span] else { continue }
      set(history.marks(at: unit.span), at: place)
    }
    note(history)
  }

  private mutating func read(_ open: OpenArticle, _ layer: Layer.ID, _ history: History) {
    self.layer = layer
    units = open.units
    marks = []
    uncoded = 0
    places = [:]
    for (place, unit) in units.enumerated() {
      places[unit.span] = place
      marks.append(UnitMarks(.uncoded))
      uncoded += 1
      set(history.marks(at: unit.span), at: place)
    }
    note(history)
  }

  private mutating func note(_ history: History) {
    changeCount = history.changes.count
    lastChange = history.changes.last?.id
    followed = history.followed.count
  }

  private mutating func set(_ new: UnitMarks, at place: Int) {
    if marks[place].state == .uncoded { uncoded -= 1 }
    if new.state == .uncoded { uncoded += 1 }
    marks[place] = new
  }

  /// The next place, after one or before it and then around, whose marks fit.
  func place(_ distance: Int, from cursor: Int, where fits: (Int) -> Bool) -> Int? {
    guard !marks.isEmpty else { return nil }
    return (1...marks.count).lazy
      .map { (cursor + ($0 * distance) % marks.count + marks.count) % marks.count }
      .first { $0 != cursor && fits($0) }
  }
}

extension History {
  /// What stands on a unit, at a glance.
  fileprivate func marks(at span: ScalarSpan) -> UnitMarks {
    let versions = versions(at: span)
    let coding = versions.last?.coding
    var marks = UnitMarks(
      .uncoded, isFlagged: coding?.isFlagged ?? false, hasNote: coding?.note != nil)
    if let statements = coding?.statements {
      marks.state = statements.isEmpty ? .withoutStatement : .coded
    }
    if versions.count > 1 { marks.state = .twoVersions }
    return marks
  }
}

extension UnitMarks {
  /// Whether a unit wants to be looked at.
  var wantsAttention: Bool { state == .uncoded || state == .twoVersions || isFlagged }
}
