/// How many records a filter has written lines for.
public struct FilterCount: Sendable, Equatable {
  /// All records.
  public var records = 0
  /// Those whose line is an error.
  public var errors = 0

  /// No records.
  public init() {}

  /// Adds the records of another count.
  static func += (total: inout Self, more: Self) {
    total.records += more.records
    total.errors += more.errors
  }
}
