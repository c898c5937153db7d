/// How many trials succeed that do so with one probability.
struct Binomial: Sendable {
  private let isAlways: Bool
  private let countsFailures: Bool
  /// The probability of what is counted, at most ½.
  let probability: Double
  let odds: Double

  init(probability: Double) {
    isAlways = probability >= 1
    countsFailures = probability > 0.5
    let counted = countsFailures ? 1 - probability : probability
    self.probability = counted
    odds = counted / (1 - counted)
  }

  /// Draws a number of successes: exact up to rounding, in time that does not grow with the trials.
  func draw(_ trials: Int, with generator: inout SplitMix64) -> Int {
    guard trials > 0, probability > 0 else { return isAlways ? trials : 0 }
    let counted =
      Double(trials) * probability < 10
      ? drawByInversion(trials, with: &generator) : drawByRejection(trials, with: &generator)
    return countsFailures ? trials - counted : counted
  }

  /// Walks up the probabilities of 0, 1, 2, … successes to a uniform number.
  ///
  /// Source: Kachitvanichyanukul and Schmeiser, *Binomial Random Variate Generation* (1988), BINV.
  private func drawByInversion(_ trials: Int, with generator: inout SplitMix64) -> Int {
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
  private func drawByRejection(_ trials: Int, with generator: inout SplitMix64) -> Int {
    let shape = RejectionShape(trials: Double(trials), of: self)
    while true {
      let vertical = generator.nextFraction()
      let centred = generator.nextFraction() - 0.5
      let successes = shape.candidate(centred: centred, vertical: vertical)
      if successes >= 0 { return successes }
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
