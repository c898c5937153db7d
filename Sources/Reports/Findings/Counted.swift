/// A number of statements, with the place of each.
public struct Counted: Sendable, Equatable {
  /// The unit of every statement, ascending; a unit stands here once for each statement counted.
  public let units: [UnitReference]

  /// The number of statements.
  public var count: Int { units.count }

  /// Statements at places.
  ///
  /// - Parameter units: The unit of every statement, in any order.
  public init(_ units: [UnitReference]) {
    self.units = units.sorted()
  }
}
