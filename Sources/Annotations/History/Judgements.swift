/// The judgements of a layer that stand: what somebody said of units and has not taken back.
///
/// Saying the same again is a judgement; adding a statement goes on with one; a note, a flag, an
/// `undo`, a recheck and a coding that came along with its unit are none.
struct Judgements {
  /// A change that says what is in a unit.
  private struct Judgement {
    let change: Change
    let place: Change.Place
    /// Whether nothing had been said of any part of the unit before, or this goes on with that.
    let isFirst: Bool
  }

  /// The judgements in the order of the history.
  private var made: [Judgement] = []

  /// Looks through a layer's changes.
  ///
  /// - Parameter history: The changes.
  init(in history: History) {
    let takenBack = Set(history.changes.compactMap(\.undoes))
    // Places of which something was said, and whether that was said once.
    var known: [(place: Change.Place, isOnce: Bool)] = []
    for change in history.changes {
      guard let place = history.place(of: change), change.undoes == nil, !change.isRecheck else {
        continue
      }
      let earlier = known.filter { $0.place.sharesText(with: place) }
      if change.following == .to, change.coding?.isCoded == true { known.append((place, true)) }
      guard !takenBack.contains(change.id), let part = change.partInJudging else { continue }
      let isFirst =
        part == .beginning ? earlier.isEmpty : earlier.allSatisfy { $0.isOnce }
      made.append(Judgement(change: change, place: place, isFirst: isFirst))
      known.append((place, isFirst))
    }
  }

  /// The changes by which something was said for the first time.
  var firstChanges: [Change] { made.filter(\.isFirst).map(\.change) }

  /// The last judgement of a place, or nil if none was made of a part of it in this text.
  func last(at place: Change.Place) -> Change? {
    made.last { $0.place.sharesText(with: place) }?.change
  }

  /// Whether something was said of a part of a place by another change than those that are known.
  func isAnyAgain(at place: Change.Place, beside known: Set<Change.ID>) -> Bool {
    made.contains { $0.place.sharesText(with: place) && !known.contains($0.change.id) }
  }
}

extension Change {
  /// What a change does in saying what is in a unit.
  fileprivate enum PartInJudging {
    /// It says everything.
    case beginning
    /// It adds a statement to others.
    case addition
  }

  /// What the change says of its unit; nil if nothing, or if it only carried a coding along.
  fileprivate var partInJudging: PartInJudging? {
    guard case .unit(_, let before, let after?) = effect, following == nil,
      let statements = after.statements
    else { return nil }
    guard before != after else { return .beginning }
    guard let earlier = before?.statements else { return .beginning }
    guard earlier != statements else { return nil }
    return !earlier.isEmpty && statements.starts(with: earlier) ? .addition : .beginning
  }
}

extension Change.Place {
  fileprivate func sharesText(with other: Self) -> Bool {
    text == other.text && span.overlaps(other.span)
  }
}
