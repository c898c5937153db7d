/// Logarithms from additions and multiplications alone, so that resamples are the same bits on
/// every machine; the libraries of systems differ in the last.
enum Logarithm {
  private static let two = 0.693147180559945309417

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
    return exponent * two + 2 * ratio * series(ratio * ratio)
  }

  // One step a line, since a loop over the terms takes four times as long.
  private static func series(_ square: Double) -> Double {
    var sum = 1.0 / 21
    sum = sum * square + 1.0 / 19
    sum = sum * square + 1.0 / 17
    sum = sum * square + 1.0 / 15
    sum = sum * square + 1.0 / 13
    sum = sum * square + 1.0 / 11
    sum = sum * square + 1.0 / 9
    sum = sum * square + 1.0 / 7
    sum = sum * square + 1.0 / 5
    sum = sum * square + 1.0 / 3
    return sum * square + 1
  }
}
