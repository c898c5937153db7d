/// In which share of resamples a coefficient reaches the values that Krippendorff asks for.
///
/// He relies on data from .800 up and draws tentative conclusions from .667 up; the share of
/// resamples at or above a value says how sure it is that the coefficient is.
/// Source: Krippendorff, *Content Analysis* (2004).
public struct ReachedShares: Sendable, Equatable {
  /// From here up conclusions are tentative.
  public static let tentativeThreshold = 0.667
  /// From here up data are relied on.
  public static let reliableThreshold = 0.8

  /// The share of the resamples with a value in which it is ``tentativeThreshold`` or more.
  public let tentative: Double
  /// The share of the resamples with a value in which it is ``reliableThreshold`` or more.
  public let reliable: Double

  /// - Parameter values: the values of all resamples that have one, at least one of them.
  init(_ values: [Double]) {
    func share(from threshold: Double) -> Double {
      Double(values.count { $0 >= threshold }) / Double(values.count)
    }
    tentative = share(from: Self.tentativeThreshold)
    reliable = share(from: Self.reliableThreshold)
  }
}
