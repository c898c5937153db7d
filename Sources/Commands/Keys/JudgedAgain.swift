import Annotations

/// A unit that was served again and judged once more with single keys.
struct JudgedAgain {
  /// The unit.
  let place: UnitPlace
  /// The change that an undo would have taken back then; as long as it still would, this judgement
  /// was the last thing keyed.
  let before: Change.ID?
}
