extension Measure {
  /// How likely a second rating gives a label once a first one has.
  ///
  /// Σ_i n_ic(n_ic − 1) ÷ Σ_i n_ic(r_i − 1). Two annotators and two labels: positive and negative
  /// agreement. Undefined for a label never given to a unit with two ratings.
  /// Source: Cicchetti and Feinstein 1990.
  static func specificAgreement(_ rows: [RowOfLabel]) -> Measure {
    Measure("specific_agreement") { sample in
      if let reason = sample.whyUnpairable { return .undefined(reason) }
      var (agreeing, pairs) = (0.0, 0.0)
      for part in rows {
        let units = Double(sample.rowUnits[part.row])
        agreeing += units * Double(part.count * (part.count - 1))
        pairs += units * Double(part.count * (part.ratings - 1))
      }
      return pairs > 0 ? .observed(agreeing / pairs) : .undefined(.noPairableUnits)
    }
  }
}
