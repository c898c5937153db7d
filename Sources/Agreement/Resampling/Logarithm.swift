/// Logarithms from additions and multiplications alone, so that resamples are the same bits on
/// every machine; the libraries of systems differ in the last.
enum Logarithm {
  private static let two = 0.693147180559945309417
  /// 1 ÷ 21, 1 ÷ 19 and so on to 1.
  private static let inverses = (0...10).reversed().map { 1 / Double(2 * $0 + 1) }

  /// The natural logarithm of a finite number above zero, to within a few units in the last place.
  ///
  /// e·ln 2 + 2·artanh((m − 1) ÷ (m + 1)) for the number m·2ᵉ with ½√2 ≤ m < √2, by the series
  /// s + s³/3 + s⁵/5 + … of the inverse hyperbolic tangent.
  static func natural(_ number: Double) -> Double {
    var exponent = Double(number.exponent)
    var significand = number.significand
    if significand > 1.4142135623730951 {
      significand /= 2
      exponent += 1
    }
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var sum = 0.0
    for inverse in inverses { sum = sum * square + inverse }
    return exponent * two + 2 * ratio * sum
  }
}
