/// Why a unit cannot have come along a second path after a first one.
enum PathConflict: Error {
  /// The paths belong to different clusters.
  case clusterDiffers(first: UInt32, second: UInt32)
  /// A unit may have one row only.
  case rowTwice
  /// An annotator has rated on both; ratings are counted from 0.
  case ratedTwice(annotator: UInt32, first: Int, second: Int)
}

/// Why a run of rows cannot be joined with an earlier one of the same unit.
struct RunConflict: Error {
  let key: NameKey
  /// The row of the conflict, counted from the first that was not joined before.
  let row: Int
  /// Which of the unit's rows it is in conflict with, from 0.
  let earlier: Int
  let conflict: PathConflict

  init(key: NameKey, row: UInt32, conflict: PathConflict) {
    self.key = key
    self.conflict = conflict
    if case .ratedTwice(_, let first, let second) = conflict {
      (self.row, earlier) = (Int(row) + second, first)
    } else {
      (self.row, earlier) = (Int(row), 0)
    }
  }
}
