/// 0 for equal labels, 1 for others.
///
/// Source: Krippendorff, *Computing Krippendorff's Alpha-Reliability* (2011), nominal metric.
struct NominalDistance: Distance {
  func between(_ first: Int, _ second: Int) -> Double {
    first == second ? 0 : 1
  }

  func sum(overPairsOf labels: [Int]) -> Double {
    let all = labels.reduce(0, +)
    return labels.reduce(0) { $0 + Double($1) * Double(all - $1) }
  }
}
