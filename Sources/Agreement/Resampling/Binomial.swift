/// How many trials succeed that do so with one probability.
///
/// One fraction u makes one number: the least k with P(X ≤ k) ≥ u, which is what tables and packages
/// call the quantile of the distribution. Above ½ it is the failures that are counted so.
struct Binomial: Sendable {
  /// With fewer expected than this, walking up from 0 is quicker than an expansion.
  private static let fewestExpanded = 10.0

  private let isAlways: Bool
  private let countsFailures: Bool
  /// The probability of what is counted, at most ½.
  private let probability: Double
  private let expansion: BinomialExpansion

  init(probability: Double) {
    isAlways = probability >= 1
    countsFailures = probability > 0.5
    let counted = countsFailures ? max(0, 1 - probability) : probability
    self.probability = counted
    expansion = BinomialExpansion(probability: counted)
  }

  /// Draws a number of successes: exact up to rounding, in time that does not grow with the trials.
  @inline(__always)
  func draw(_ trials: Int, with generator: inout SplitMix64) -> Int {
    guard trials > 0, probability > 0 else { return isAlways ? trials : 0 }
    let counted = count(of: trials, at: generator.nextFraction())
    return countsFailures ? trials - counted : counted
  }

  /// The least number that a share of all outcomes do not exceed.
  @inline(__always)
  func count(of trials: Int, at share: Double) -> Int {
    if Double(trials) * probability >= Self.fewestExpanded,
      let count = expansion.count(of: Double(trials), at: share)
    {
      return count
    }
    return BinomialWalk(trials: trials, probability: probability).count(at: share)
  }
}
