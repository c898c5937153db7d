extension Weighting {
  /// 1 − |a − b| ÷ (greatest − least): each step apart costs the same.
  ///
  /// Source: Cicchetti and Allison 1971; by value as Gwet 2014 has it.
  static func linear(over positions: [Double]) -> Weighting {
    let range = LabelPositions.range(of: positions)
    return Weighting(name: "linear", labels: positions.count) { first, second in
      (positions[first] - positions[second]).magnitude / range
    }
  }
}
