/// ((a − b) ÷ (a + b))² for values a and b from zero up.
///
/// Source: Krippendorff, *Computing Krippendorff's Alpha-Reliability* (2011), ratio metric.
struct RatioDistance: Distance {
  let values: [Double]

  func between(_ first: Int, _ second: Int) -> Double {
    let difference = values[first] - values[second]
    // Also two zeros, whose quotient does not exist.
    guard difference != 0 else { return 0 }
    let share = difference / (values[first] + values[second])
    return share * share
  }
}
