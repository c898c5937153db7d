/// What somebody did at places and has not taken back.
///
/// A coding that was made again by hand looks like the one that had come along with its unit, but it
/// was made where it is; one that came back by `undo` was not.
struct StandingChanges {
  /// For each place the changes that stand, by the names of those first made, with their indices.
  private var indices: [Change.Place: [Change.ID: Int]] = [:]
  private let history: History

  /// Looks through a layer's changes.
  ///
  /// - Parameter history: The changes.
  init(in history: History) {
    self.history = history
    for (index, change) in history.changes.enumerated() where change.following == nil {
      guard let place = history.place(of: change) else { continue }
      if let undone = change.undoes {
        indices[place]?[undone] = nil
      } else {
        indices[place, default: [:]][change.redoes ?? change.id] = index
      }
    }
  }

  /// Whether something that was done at a place after a change stands.
  func isAny(at place: Change.Place, since change: Change) -> Bool {
    guard let start = history.index(of: change.id) else { return false }
    return indices[place]?.values.contains { $0 > start } ?? false
  }
}
