/// The standard normal distribution, from arithmetic alone so that it is the same bits on every
/// machine.
enum NormalDistribution {
  private static let rootOfTwoPi = 2.506628274631000502

  /// The share of values below a number, to within 1e-15.
  ///
  /// ½ + φ(x)(x + x³/3 + x⁵/(3·5) + …).
  /// Source: Marsaglia, *Evaluating the Normal Distribution* (2004).
  static func share(below number: Double) -> Double {
    guard number.magnitude < 9 else { return number < 0 ? 0 : 1 }
    let square = number * number
    var (sum, term, divisor) = (number, number, 1.0)
    while term.magnitude > sum.magnitude * 1e-17 {
      divisor += 2
      term *= square / divisor
      sum += term
    }
    return 0.5 + sum * Exponential.natural(-square / 2) / rootOfTwoPi
  }

  /// The number that a share of values lies below, for a share between 0 and 1.
  static func quantile(of share: Double) -> Double {
    var (low, high) = (-9.0, 9.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if self.share(below: middle) < share { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
