/// How many of some trials succeed that do so with one probability.
///
/// One fraction u makes one number: the least k with P(X ≤ k) ≥ u, which is what tables and packages
/// call the quantile of the distribution. With a probability above ½ it is failures that are
/// counted so.
struct Binomial: Sendable {
  /// With fewer expected than this, walking up from 0 is quick and an expansion rough.
  private static let fewestExpanded = 10.0
  /// With more expected than this, an expansion is wrong by less than its terms are rounded.
  private static let fewestExactlyExpanded = 1e8

  /// 1 where it is failures that are counted.
  private let failures: Double
  private let sign: Double
  private let expansion: BinomialExpansion

  init(probability: Double) {
    failures = probability > 0.5 ? 1 : 0
    sign = 1 - 2 * failures
    expansion = BinomialExpansion(probability: failures + sign * probability)
  }

  /// The number of successes that a fraction stands for: exact up to rounding, in time that does not
  /// grow with the trials.
  ///
  /// - Parameters:
  ///   - trials: a whole number.
  ///   - fraction: from 0 up, below 1.
  /// - Returns: a whole number.
  @inline(__always)
  func count(of trials: Double, at fraction: Double) -> Double {
    let expected = trials * expansion.probability
    let normal = NormalQuantile.value(of: fraction)
    let (place, margin) = expansion.place(of: trials, normal)
    // The sum has no digits for less than one, so the difference is the nearest whole number.
    let nearest = (place + 0x1p52) - 0x1p52
    let rest = place - nearest
    // Also false where the place is no number.
    guard rest.magnitude > margin, place > 0, place < trials, expected >= Self.fewestExpanded
    else { return countAnew(trials, at: fraction) }
    return failures * trials + sign * (rest > 0 ? nearest + 1 : nearest)
  }

  // Out of line, where it is not in the way of what is asked for most.
  @inline(never)
  private func countAnew(_ trials: Double, at fraction: Double) -> Double {
    failures * trials + sign * counted(of: trials, at: fraction)
  }

  private func counted(of trials: Double, at fraction: Double) -> Double {
    let expected = trials * expansion.probability
    guard expected > 0 else { return 0 }
    if expected >= Self.fewestExactlyExpanded {
      let normal = NormalDistribution.quantile(of: fraction)
      return expansion.place(of: trials, normal).place.rounded(.up)
    }
    return BinomialWalk(trials: trials, probability: expansion.probability).count(at: fraction)
  }
}
