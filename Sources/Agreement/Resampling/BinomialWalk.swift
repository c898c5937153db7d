/// Walks up the probabilities of a binomial distribution to a share of all outcomes.
///
/// Source: Kachitvanichyanukul and Schmeiser, *Binomial Random Variate Generation* (1988), BINV.
struct BinomialWalk {
  // Below and, with a few more, above so many standard deviations from the mean there is less than
  // the least fraction drawn.
  private static let deviations = 10.0
  private static let moreAbove = 40.0
  // From here on the terms below add up to the last digit.
  private static let leastApproximated = 20.0
  private static let logarithmOfRootOfTwoPi = 0.918938533204672742

  /// A whole number.
  let trials: Double
  /// At most ½.
  let probability: Double
  private let mean: Double
  private let deviation: Double

  init(trials: Double, probability: Double) {
    self.trials = trials
    self.probability = probability
    mean = trials * probability
    deviation = (mean * (1 - probability)).squareRoot()
  }

  /// The least number of successes that a share of all outcomes do not exceed.
  func count(at share: Double) -> Double {
    let odds = probability / (1 - probability)
    // Rounding may leave some of a share that is nearly 1 for ever.
    let last = min(trials, mean + Self.deviations * deviation + Self.moreAbove)
    var successes = first
    var chance = chance(of: successes)
    var rest = share
    while rest > chance, successes + 1 <= last {
      rest -= chance
      successes += 1
      chance *= odds * (trials - successes + 1) / successes
    }
    return successes
  }

  /// Where the walk begins: at 0 if that is near, which needs no approximation.
  private var first: Double {
    let first = (mean - Self.deviations * deviation).rounded(.down)
    return first < Self.leastApproximated ? 0 : first
  }

  /// The probability of some successes, by Stirling's approximation with what it leaves out.
  private func chance(of successes: Double) -> Double {
    if successes == 0 { return Self.power(1 - probability, Int(trials)) }
    let others = trials - successes
    let logarithm =
      Logarithm.natural((trials + 1) / ((successes + 1) * (others + 1))) / 2
      + successes * Logarithm.natural(probability * (trials + 1) / (successes + 1))
      + others * Logarithm.natural((1 - probability) * (trials + 1) / (others + 1))
      + 1 - Self.logarithmOfRootOfTwoPi
      + Self.tail(trials) - Self.tail(successes) - Self.tail(others)
    return Exponential.natural(logarithm)
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

  /// What Stirling's approximation of ln k! leaves out, for (k + 1) in its place.
  private static func tail(_ number: Double) -> Double {
    let next = number + 1
    let square = next * next
    let last = (1.0 / 1260 - 1.0 / 1680 / square) / square
    return (1.0 / 12 - (1.0 / 360 - last) / square) / next
  }
}
