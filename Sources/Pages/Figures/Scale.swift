import Reports

/// How numbers become places across a figure, in percent of its width, so that it fits any screen
/// while its letters keep their size.
struct Scale {
  let low: Double
  let high: Double

  /// From zero to the first round share that holds all of some shares.
  init(holding shares: [Double]) {
    low = 0
    let most = shares.max() ?? 0
    high = [0.1, 0.25, 0.5, 0.75].first { $0 >= most } ?? 1
  }

  init(_ range: ClosedRange<Double>) {
    low = range.lowerBound
    high = range.upperBound
  }

  /// The place of a number.
  func place(_ value: Double) -> String { percent(100 * (value - low) / (high - low)) }

  /// The width between two numbers.
  func width(_ from: Double, _ to: Double) -> String { percent(100 * (to - from) / (high - low)) }
}

/// A part of the width of a figure.
func percent(_ value: Double) -> String { fixed(min(100, max(0, value)), 2) + "%" }

/// A share for people, such as `42 %`.
func shown(_ share: Double?) -> String {
  share.map { fixed(100 * $0, 0) + " %" } ?? ""
}

/// The interval of a share for people, such as `30–64 %`.
func shown(_ interval: ClosedRange<Double>?) -> String {
  interval.map { "\(fixed(100 * $0.lowerBound, 0))–\(fixed(100 * $0.upperBound, 0)) %" } ?? ""
}

/// A name as it fits above a bar.
func short(_ name: String) -> String {
  let most = 32
  guard name.unicodeScalars.count > most else { return name }
  return String(String.UnicodeScalarView(name.unicodeScalars.prefix(most - 1))) + "…"
}

/// The whisker of an interval in a figure: a line with a foot at either end.
func whisker(_ interval: ClosedRange<Double>, _ scale: Scale, y: Int) -> Fields {
  [
    "low": .text(scale.place(interval.lowerBound)), "high": .text(scale.place(interval.upperBound)),
    "y": .number(y), "top": .number(y - 4), "foot": .number(y + 4),
  ]
}
