extension StandardError {
  /// The linearised standard error of alpha as a weighted agreement coefficient.
  ///
  /// Alpha is 1 − D_o ÷ D_e up to a correction for small samples, with disagreement the distance for
  /// nominal and that of the quadratic weights for interval alpha. Each unit's part is taken relative
  /// to the mean number of ratings r̄.
  /// Source: Gwet, *Handbook of Inter-Rater Reliability* (2014).
  static func ofAlpha(in sample: Sample, _ disagreement: UnitDisagreement) -> Double? {
    let count = Double(sample.pairableUnits)
    let meanRatings = Double(sample.pairableRatings) / count
    let shares = sample.pairableLabels.map { Double($0) / (count * meanRatings) }
    let others = disagreement.weighting.applied(to: shares)
    let expected = zip(shares, others).reduce(0) { $0 + $1.0 * $1.1 }
    let rows = sample.study.rows.indices.filter { sample.study.rows[$0].isPairable }
    let observed =
      rows.reduce(0) { sum, row in
        let ratings = Double(sample.study.rows[row].ratings * sample.rowUnits[row])
        return sum + disagreement.rows[row] * ratings
      } / (meanRatings * count)
    return ofMean(
      rows.map { number in
        let row = sample.study.rows[number]
        let size = Double(row.ratings) / meanRatings
        let own = expected - disagreement.rows[number] * size + observed * (size - 1)
        let drawn = row.counts.reduce(0) { $0 + Double($1.count) * others[$1.label] }
        let chance = expected * size - drawn / meanRatings
        let value = (own - 2 * observed / expected * chance) / expected
        return (value: value, units: sample.rowUnits[number])
      })
  }
}
