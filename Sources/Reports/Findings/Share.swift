/// How large a part of some statements has a property.
public struct Share: Sendable, Equatable {
  /// The statements that have it.
  public let counted: Counted
  /// The number of all the statements that it is a share of.
  public let whole: Int
  /// The 95 % interval of the share, from a bootstrap over articles, since sentences of one article
  /// belong together, as do articles that tell one story; nil where fewer than
  /// `Bootstrap.fewestClusters` articles or stories hold the statements, where all or none of them
  /// have the property, where that depends on the other articles, or where intervals were not asked
  /// for.
  public let interval: ClosedRange<Double>?

  /// The share, from 0 to 1; nil of nothing.
  public var value: Double? { whole == 0 ? nil : Double(counted.count) / Double(whole) }

  /// A share.
  ///
  /// - Parameters:
  ///   - counted: The statements that have the property.
  ///   - whole: The number of all the statements.
  ///   - interval: The interval, if it was found.
  public init(_ counted: Counted, of whole: Int, interval: ClosedRange<Double>? = nil) {
    self.counted = counted
    self.whole = whole
    self.interval = interval
  }
}
