/// Student's t distribution, from arithmetic alone so that it is the same bits on every machine.
enum StudentT {
  private static let normal975 = 1.959963984540054

  /// The value that 97.5 % lie below, for one degree of freedom or more.
  static func quantile975(degrees: Int) -> Double {
    degrees < 200 ? bisected(degrees: degrees) : expanded(degrees: Double(degrees))
  }

  /// Four terms in 1 ÷ ν after the normal value; the rest is below 1e-10 from 200 degrees on.
  ///
  /// Source: Abramowitz and Stegun, *Handbook of Mathematical Functions* (1964), 26.7.5.
  private static func expanded(degrees: Double) -> Double {
    let z = normal975
    let square = z * z
    let first = z * (square + 1) / 4
    let second = z * ((5 * square + 16) * square + 3) / 96
    let third = z * (((3 * square + 19) * square + 17) * square - 15) / 384
    let fourth =
      z * ((((79 * square + 776) * square + 1482) * square - 1920) * square - 945) / 92160
    return z + (first + (second + (third + fourth / degrees) / degrees) / degrees) / degrees
  }

  private static func bisected(degrees: Int) -> Double {
    var (low, high) = (0.0, 16.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if centralShare(within: middle, degrees: degrees) < 0.95 {
        low = middle
      } else {
        high = middle
      }
    }
    return (low + high) / 2
  }

  /// The probability of values between −t and t.
  ///
  /// Source: Abramowitz and Stegun, *Handbook of Mathematical Functions* (1964), 26.7.3 and 26.7.4.
  private static func centralShare(within value: Double, degrees: Int) -> Double {
    let square = value * value / Double(degrees)
    let cosine2 = 1 / (1 + square)
    let sine = (square * cosine2).squareRoot()
    let isOdd = degrees % 2 == 1
    var term = isOdd ? cosine2.squareRoot() : 1
    var sum = 0.0
    for place in stride(from: isOdd ? 1 : 0, through: degrees - 2, by: 2) {
      sum += term
      term *= cosine2 * Double(place + 1) / Double(place + 2)
    }
    guard isOdd else { return sine * sum }
    return 2 / Double.pi * (arctangent(square.squareRoot()) + sine * sum)
  }

  /// The angle from zero up whose tangent is a number: halved three times, then by its series.
  private static func arctangent(_ tangent: Double) -> Double {
    var small = tangent
    for _ in 0..<3 { small /= 1 + (1 + small * small).squareRoot() }
    var sum = 0.0
    for place in (0...11).reversed() {
      sum = 1 / Double(2 * place + 1) - sum * small * small
    }
    return 8 * small * sum
  }
}
