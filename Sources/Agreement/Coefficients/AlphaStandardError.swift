extension StandardError {
  /// The linearised standard error of alpha as a weighted agreement coefficient.
  ///
  /// Alpha is (p′ − p_e) ÷ (1 − p_e) up to a correction for small samples, with weights one minus
  /// the distance for nominal and the quadratic weights for interval alpha. Each unit's part is
  /// taken relative to the mean number of ratings r̄.
  /// Source: Gwet, *Handbook of Inter-Rater Reliability* (2014).
  static func ofAlpha(in sample: Sample, _ agreement: UnitAgreement) -> Double? {
    let count = Double(sample.pairableUnits)
    let meanRatings = Double(sample.pairableRatings) / count
    let shares = sample.pairableLabels.map { Double($0) / (count * meanRatings) }
    let weighted = agreement.weighting.applied(to: shares)
    let expected = zip(shares, weighted).reduce(0) { $0 + $1.0 * $1.1 }
    let rows = sample.study.rows.enumerated()
      .filter { $0.element.isPairable }
      .map { number, row in
        (row: row, agreement: agreement.rows[number], units: sample.rowUnits[number])
      }
    let observed =
      rows.reduce(0) {
        $0 + $1.agreement * Double($1.row.ratings) * Double($1.units)
      } / (meanRatings * count)
    let alpha = (observed - expected) / (1 - expected)
    return ofMean(
      rows.map { row, agreement, units in
        let size = Double(row.ratings) / meanRatings
        let own = agreement * size - observed * (size - 1)
        let drawn = row.counts.reduce(0) { $0 + Double($1.count) * weighted[$1.label] }
        let chance = drawn / meanRatings - expected * (size - 1)
        let value = (own - expected - 2 * (1 - alpha) * (chance - expected)) / (1 - expected)
        return (value: value, units: units)
      })
  }
}
