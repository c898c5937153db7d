/// Where the records of a filter come from, in their order.
///
/// A source asks for one record after the other, so that no more of the input is held than is worked
/// on.
public protocol RecordSource<Record>: SendableMetatype {
  /// What it gives.
  associatedtype Record: InputRecord

  /// The next record, waited for if need be.
  ///
  /// - Returns: The record, or nil at the end and after a failure, which the source keeps.
  mutating func next() -> Record?

  /// Whether ``next()`` would answer without waiting.
  var hasRecordAtHand: Bool { get }
}
