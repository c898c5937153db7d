extension Weighting {
  /// 1 − (a − b)² ÷ (greatest − least)²: far labels cost more than near ones together.
  ///
  /// Source: Fleiss and Cohen 1973; by value as Gwet 2014 has it.
  static func quadratic(over positions: [Double]) -> Weighting {
    let range = LabelPositions.range(of: positions)
    return Weighting(name: "quadratic", labels: positions.count) { first, second in
      let share = (positions[first] - positions[second]) / range
      return share * share
    }
  }
}
