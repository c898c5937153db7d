/// Powers of e from additions and multiplications alone, so that they are the same bits on every
/// machine.
enum Exponential {
  private static let two = 0.693147180559945309417

  /// e to the power of a number between −700 and 700, to within a few units in the last place.
  ///
  /// 2ᵏ·eʳ for the number k·ln 2 + r with |r| ≤ ½ ln 2, by the series 1 + r + r²/2! + ….
  static func natural(_ number: Double) -> Double {
    let doublings = (number / two).rounded()
    let rest = number - doublings * two
    var sum = 1.0
    for place in stride(from: 16.0, through: 1, by: -1) { sum = 1 + sum * rest / place }
    return Double(sign: .plus, exponent: Int(doublings), significand: sum)
  }
}
