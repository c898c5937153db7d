/// A number for people, with a fixed count of decimals.
///
/// - Parameters:
///   - value: The number; anything too large to be rounded is written in full.
///   - decimals: The number of digits after the point.
/// - Returns: The number, halves rounded away from zero, never `-0`.
package func fixed(_ value: Double, _ decimals: Int) -> String {
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

/// A number of any size for people.
///
/// - Parameter value: The number.
/// - Returns: The number with three decimals, or with none from 100 on.
func short(_ value: Double) -> String {
  fixed(value, value.magnitude < 100 ? 3 : 0)
}

/// A number of any size for a table, or what stands there without one.
///
/// - Parameter value: The number.
/// - Returns: The number as by ``short(_:)``.
func cell(_ value: Double?) -> String {
  value.map(short) ?? Page.Table.nothing
}

/// A difference for people, with its sign.
///
/// - Parameter value: The number.
/// - Returns: The number with three decimals, or six if it is so small that three would be zero,
///   such as `+0.120`; zero has no sign.
package func signed(_ value: Double) -> String {
  signed(value, value.magnitude < 0.0005 && value != 0 ? 6 : 3)
}

/// A difference for people, with its sign.
///
/// - Parameters:
///   - value: The number.
///   - decimals: The number of digits after the point.
/// - Returns: The number; zero has no sign.
func signed(_ value: Double, _ decimals: Int) -> String {
  let digits = fixed(value, decimals)
  return value > 0 ? "+" + digits : digits
}

/// How many decimals show a change.
///
/// - Parameter change: The change.
/// - Returns: Three, or so many that two digits of a small change are seen, at most twelve.
func decimals(for change: Double) -> Int {
  var (decimals, scaled) = (3, change.magnitude * 1000)
  while scaled < 10, scaled > 0, decimals < 12 {
    scaled *= 10
    decimals += 1
  }
  return decimals
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
package func counted(_ number: Int, _ noun: String) -> String {
  "\(number) \(noun)\(number == 1 ? "" : "s")"
}
