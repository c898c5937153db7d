/// Numbers as people write them in a column: sign, digits, decimal point, exponent.
enum DecimalNumber {
  /// The value of a label that is a decimal number; infinite if it is too large for a `Double`.
  ///
  /// The standard library also reads `nan`, `inf` and hexadecimal, which are labels here.
  static func value(of label: String) -> Double? {
    isDecimal(label) ? Double(label) : nil
  }

  /// Whether squares, and the differences of squares, neither overflow nor vanish.
  static func isInRange(_ value: Double) -> Bool {
    value == 0 || (1e-100...1e100).contains(value.magnitude)
  }

  private static func isDecimal(_ label: String) -> Bool {
    var rest = Substring(label).utf8
    dropSign(&rest)
    let whole = dropDigits(&rest)
    var fraction = 0
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      fraction = dropDigits(&rest)
      guard fraction > 0 else { return false }
    }
    guard whole > 0 || fraction > 0 else { return false }
    guard let mark = rest.first else { return true }
    guard mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") else { return false }
    rest.removeFirst()
    dropSign(&rest)
    return dropDigits(&rest) > 0 && rest.isEmpty
  }

  private static func dropSign(_ rest: inout Substring.UTF8View) {
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      rest.removeFirst()
    }
  }

  private static func dropDigits(_ rest: inout Substring.UTF8View) -> Int {
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    rest.removeFirst(digits.count)
    return digits.count
  }
}
