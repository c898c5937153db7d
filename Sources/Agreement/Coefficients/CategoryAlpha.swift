extension Measure {
  /// Nominal alpha after every label but one has become the other label.
  ///
  /// Says how well one label is told from all the rest.
  /// Source: Krippendorff, *Content Analysis* (1980), single category reliability.
  static func categoryAlpha(_ label: Int, _ rows: [RowOfLabel]) -> Measure {
    let pairable = rows.filter { $0.ratings > 1 }
    return Measure("alpha_category") { sample in
      if let reason = sample.whyUnpairable { return .undefined(reason) }
      let all = sample.pairableRatings
      let given = sample.pairableLabels[label]
      let disagreeing = pairable.reduce(0) { sum, part in
        let pairs = Double(2 * part.count * (part.ratings - part.count))
        return sum + Double(sample.rowUnits[part.row]) * pairs / Double(part.ratings - 1)
      }
      let expected = 2 * Double(given) * Double(all - given) / (Double(all) * Double(all - 1))
      return alpha(observed: disagreeing / Double(all), expected: expected)
    }
    .of { _ in { ($0 == label) == ($1 == label) ? 0 : 1 } }
  }
}
