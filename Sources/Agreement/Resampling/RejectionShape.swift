/// The constants of Hörmann's BTRS for one binomial distribution, under the names of its paper in
/// words.
///
/// Source: Hörmann, *The Generation of Binomial Random Variates* (1993).
struct RejectionShape {
  private let trials: Double
  private let odds: Double
  private let width: Double
  private let slope: Double
  private let centre: Double
  private let squeeze: Double
  private let scale: Double
  private let mode: Double
  private let modeTerm: Double

  init(trials: Int, probability: Double) {
    let count = Double(trials)
    let deviation = (count * probability * (1 - probability)).squareRoot()
    self.trials = count
    odds = probability / (1 - probability)
    width = 1.15 + 2.53 * deviation
    slope = -0.0873 + 0.0248 * width + 0.01 * probability
    centre = count * probability + 0.5
    squeeze = 0.92 - 4.2 / width
    scale = (2.83 + 5.1 / width) * deviation
    mode = ((count + 1) * probability).rounded(.down)
    modeTerm = Self.tail(mode) + Self.tail(count - mode)
  }

  /// The number of successes for a point of the unit square, or `nil` if it is rejected.
  func accepted(centred: Double, vertical: Double) -> Int? {
    let edge = 0.5 - centred.magnitude
    guard edge > 0 else { return nil }
    let successes = ((2 * slope / edge + width) * centred + centre).rounded(.down)
    guard successes >= 0, successes <= trials else { return nil }
    if edge >= 0.07, vertical <= squeeze { return Int(successes) }
    guard vertical > 0 else { return Int(successes) }
    let height = Logarithm.natural(vertical * scale / (slope / (edge * edge) + width))
    return height <= logarithmOfChance(of: successes) ? Int(successes) : nil
  }

  /// ln of the probability of some successes over that of the most likely number.
  private func logarithmOfChance(of successes: Double) -> Double {
    let failures = trials - successes
    let modeFailures = trials - mode
    return (mode + 0.5) * Logarithm.natural((mode + 1) / (odds * (modeFailures + 1)))
      + (trials + 1) * Logarithm.natural((modeFailures + 1) / (failures + 1))
      + (successes + 0.5) * Logarithm.natural(odds * (failures + 1) / (successes + 1))
      + modeTerm - Self.tail(successes) - Self.tail(failures)
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
