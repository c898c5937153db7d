/// A number for people, with a fixed count of decimals.
///
/// - Parameters:
///   - value: The number; anything too large to be rounded is written in full.
///   - decimals: The number of digits after the point.
/// - Returns: The number, halves rounded away from zero, never `-0`.
func fixed(_ value: Double, _ decimals: Int) -> String {
  var scale = 1
  for _ in 0..<decimals { scale *= 10 }
  let scaled = (value * Double(scale)).rounded(.toNearestOrAwayFromZero)
  guard let whole = Int(exactly: scaled) else { return "\(value)" }
  let (units, rest) = whole.magnitude.quotientAndRemainder(dividingBy: scale.magnitude)
  let sign = whole < 0 ? "-" : ""
  guard decimals > 0 else { return sign + "\(units)" }
  let fraction = String(rest)
  return sign + "\(units)." + String(repeating: "0", count: decimals - fraction.count) + fraction
}

/// A share for people, in whole per cent.
///
/// - Parameters:
///   - part: The number counted.
///   - whole: The number of all.
/// - Returns: The share, such as `42 %`, or `-` of nothing.
func share(_ part: Int, of whole: Int) -> String {
  guard whole > 0 else { return "-" }
  return fixed(100 * Double(part) / Double(whole), 0) + " %"
}

/// A count with its noun, such as `1 unit` or `3 units`.
///
/// - Parameters:
///   - number: The count.
///   - noun: The noun in the singular, whose plural ends in `s`.
/// - Returns: The two with a blank between them.
func counted(_ number: Int, _ noun: String) -> String {
  "\(number) \(noun)\(number == 1 ? "" : "s")"
}
