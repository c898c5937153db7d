/// The constants of Hörmann's BTRS for one binomial distribution, under the names of its paper in
/// words.
///
/// Most candidates that need a logarithm are decided by the bounds of his BTRD, which say the same
/// as the exact comparison sooner.
/// Source: Hörmann, *The Generation of Binomial Random Variates* (1993).
struct RejectionShape {
  // So many factors of at most 2⁴⁰ stay far below the greatest number.
  private static let nearMode = 20.0
  private static let mostTrialsNearMode = 0x1p40

  private let trials: Double
  private let binomial: Binomial
  private let variance: Double
  private let width: Double
  private let slope: Double
  private let centre: Double

  init(trials: Double, of binomial: Binomial) {
    let mean = trials * binomial.probability
    self.trials = trials
    self.binomial = binomial
    variance = mean * (1 - binomial.probability)
    width = 1.15 + 2.53 * variance.squareRoot()
    slope = -0.0873 + 0.0248 * width + 0.01 * binomial.probability
    centre = mean + 0.5
  }

  /// The number of successes for a point of the unit square, or −1 if it is rejected.
  @inline(__always)
  func candidate(centred: Double, vertical: Double) -> Int {
    let edge = 0.5 - centred.magnitude
    guard edge > 0 else { return -1 }
    let place = (2 * slope / edge + width) * centred + centre
    guard place >= 0, place < trials + 1 else { return -1 }
    let successes = Int(place)
    if edge >= 0.07, vertical <= 0.92 - 4.2 / width { return successes }
    return isAccepted(Double(successes), edge: edge, vertical: vertical) ? successes : -1
  }

  private func isAccepted(_ successes: Double, edge: Double, vertical: Double) -> Bool {
    let scale = (2.83 + 5.1 / width) * variance.squareRoot()
    let height = vertical * scale / (slope / (edge * edge) + width)
    return isBelowChance(height, of: successes)
  }

  /// The likeliest number of successes.
  private var mode: Double { Double(Int((trials + 1) * binomial.probability)) }

  /// Whether a height is at most the probability of some successes over that of the mode.
  private func isBelowChance(_ height: Double, of successes: Double) -> Bool {
    let mode = mode
    let distance = (successes - mode).magnitude
    if distance <= Self.nearMode, trials <= Self.mostTrialsNearMode {
      return height <= chance(of: successes, nearMode: mode)
    }
    guard height > 0 else { return true }
    let height = Logarithm.natural(height)
    let share = distance / variance
    let parabola = -distance * share / 2
    let error = share * (((distance / 3 + 0.625) * distance + 1.0 / 6) / variance + 0.5)
    if height < parabola - error { return true }
    if height > parabola + error { return false }
    return height <= logarithmOfChance(of: successes, mode: mode)
  }

  /// The probability of some successes over that of the mode, factor by factor.
  private func chance(of successes: Double, nearMode mode: Double) -> Double {
    let (first, last) = (min(mode, successes), max(mode, successes))
    var (above, below) = (1.0, 1.0)
    var place = first
    while place < last {
      above *= (trials - place) * binomial.odds
      place += 1
      below *= place
    }
    return successes > mode ? above / below : below / above
  }

  /// ln of the probability of some successes over that of the most likely number.
  private func logarithmOfChance(of successes: Double, mode: Double) -> Double {
    let odds = binomial.odds
    let failures = trials - successes
    let modeFailures = trials - mode
    return (mode + 0.5) * Logarithm.natural((mode + 1) / (odds * (modeFailures + 1)))
      + (trials + 1) * Logarithm.natural((modeFailures + 1) / (failures + 1))
      + (successes + 0.5) * Logarithm.natural(odds * (failures + 1) / (successes + 1))
      + Self.tail(mode) + Self.tail(modeFailures) - Self.tail(successes) - Self.tail(failures)
  }

  /// What Stirling's approximation of ln k! leaves out, for (k + 1) in its place.
  private static func tail(_ number: Double) -> Double {
    let small = [
      0.0810614667953272, 0.0413406959554092, 0.0276779256849983, 0.02079067210376509,
      0.0166446911898211, 0.0138761288230707, 0.0118967099458917, 0.0104112652619720,
      0.00925546218271273, 0.00833056343336287,
    ]
    if number < 10 { return small[Int(number)] }
    let next = number + 1
    let square = next * next
    return (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 / square) / square) / next
  }
}
