/// How many of a number of trials succeed.
struct Binomial {
  let trials: Int
  let probability: Double

  /// Draws a number of successes: exact up to rounding, in time that does not grow with the trials.
  func draw(with generator: inout SplitMix64) -> Int {
    guard trials > 0, probability > 0 else { return 0 }
    guard probability < 1 else { return trials }
    if probability > 0.5 {
      let failures = Binomial(trials: trials, probability: 1 - probability)
      return trials - failures.draw(with: &generator)
    }
    if Double(trials) * probability < 10 { return drawByInversion(with: &generator) }
    return drawByRejection(with: &generator)
  }

  /// Walks up the probabilities of 0, 1, 2, … successes to a uniform number.
  ///
  /// Source: Kachitvanichyanukul and Schmeiser, *Binomial Random Variate Generation* (1988), BINV.
  private func drawByInversion(with generator: inout SplitMix64) -> Int {
    let odds = probability / (1 - probability)
    var rest = generator.nextFraction()
    var chance = Self.power(1 - probability, trials)
    var successes = 0
    while rest > chance, successes < trials {
      rest -= chance
      successes += 1
      chance *= odds * Double(trials - successes + 1) / Double(successes)
    }
    return successes
  }

  /// Transformed rejection with squeeze, for a mean of 10 or more.
  ///
  /// Source: Hörmann, *The Generation of Binomial Random Variates* (1993), BTRS.
  private func drawByRejection(with generator: inout SplitMix64) -> Int {
    let shape = RejectionShape(trials: trials, probability: probability)
    while true {
      let vertical = generator.nextFraction()
      let centred = generator.nextFraction() - 0.5
      if let successes = shape.accepted(centred: centred, vertical: vertical) { return successes }
    }
  }

  private static func power(_ base: Double, _ exponent: Int) -> Double {
    var (result, square, rest) = (1.0, base, exponent)
    while rest > 0 {
      if rest & 1 == 1 { result *= square }
      square *= square
      rest >>= 1
    }
    return result
  }
}
