/// The quantiles of a binomial distribution in powers of 1 ÷ s.
///
/// With z, below which a normal number falls in a share of all cases, that share of all outcomes is
/// first reached at ⌈x⌉ successes. With v = p(1 − p), t = 1 − 2p and s² = nv − 1/12,
/// x = np − ½ + sz + t(z² − 1) ÷ 6 + z(1 − z² + 2v(7 − z²)) ÷ 72s
/// + t(2 + v)(3z⁴ + 7z² − 16) ÷ 1620s²: Cornish and Fisher's terms up to the fifth cumulant, less
/// what the steps of whole numbers add to cumulants (Sheppard's corrections).
/// Source: Cornish and Fisher, *Moments and Cumulants in the Specification of Distributions* (1938).
struct BinomialExpansion: Sendable {
  /// At most ½.
  let probability: Double
  private let variance: Double
  private let skew: Double

  init(probability: Double) {
    self.probability = probability
    variance = probability * (1 - probability)
    skew = 1 - 2 * probability
  }

  /// x for a number of trials and z, and more than it is wrong by for means of 10 and more and z of
  /// ``NormalQuantile``; no numbers where s does not exist.
  ///
  /// The greatest error × s³ that was found over 0 < p ≤ ½ is 0.02 where z² is below 1 and 160 where
  /// it is 70; that of z is 1.2e-9 of it.
  @inline(__always)
  func place(of trials: Double, _ normal: Double) -> (place: Double, margin: Double) {
    let deviation = (trials * variance - 1.0 / 12).squareRoot()
    let inverse = 1 / deviation
    let square = normal * normal
    let linear = normal * ((1 - square) + 2 * variance * (7 - square)) * (1.0 / 72)
    let quadratic = skew * (2 + variance) * ((3 * square + 7) * square - 16) * (1.0 / 1620)
    let rest = skew * (square - 1) * (1.0 / 6) + (linear + quadratic * inverse) * inverse
    let leftOut = 0.05 * (1 + square * square) * (inverse * inverse * inverse)
    return (
      trials * probability - 0.5 + (deviation * normal + rest),
      leftOut + 1e-9 * (1 + square) * deviation
    )
  }
}
