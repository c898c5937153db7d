extension Measure {
  /// Fleiss' kappa of one label against all others, for units with equally many ratings.
  ///
  /// 1 − Σᵢ nᵢ(m − nᵢ) ÷ (N m(m − 1) p q) for N units of m ratings, nᵢ of them the label, which has
  /// the share p of all ratings, and q = 1 − p. Undefined for a label that nobody or everybody gave.
  /// Source: Fleiss 1971.
  static func fleissCategoryKappa(_ label: Int, _ rows: [RowOfLabel]) -> Measure {
    Measure("fleiss_category") { sample in
      if let reason = sample.whyUnpairable { return .undefined(reason) }
      let disagreeing = rows.reduce(0) { sum, part in
        sum + sample.rowUnits[part.row] * part.count * (part.ratings - part.count)
      }
      let ratings = Double(sample.pairableRatings)
      let share = Double(sample.pairableLabels[label]) / ratings
      let others = ratings / Double(sample.pairableUnits) - 1
      return alpha(
        observed: Double(disagreeing) / (ratings * others), expected: share * (1 - share))
    }
  }
}
