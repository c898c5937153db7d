/// What one unit of a pattern does to the leading coefficient.
public struct Influence: Sendable {
  /// The pattern of ratings, the number of its units and the kept names of some.
  public let pattern: RatingPattern
  /// The coefficient without one such unit minus the coefficient with all units: above zero where
  /// the unit pulls agreement down.
  public let delta: Double
}

extension Influence {
  /// The most distinct counts of labels for which influence is computed; it takes their square.
  static let mostRows = 10_000

  /// The patterns whose units move a coefficient most, strongest first, then in the study's order.
  ///
  /// The values are exact: the coefficient, which must not depend on who gave a label, is computed
  /// anew without one unit, once for each distinct row of labels. Patterns without a comparable
  /// pair, and units without which the coefficient does not exist, have no influence to tell.
  static func strongest(_ limit: Int, of measure: Measure, in study: Study) -> [Influence] {
    let whole = Sample(of: study.withoutAnnotators)
    guard limit > 0, study.rows.count <= mostRows, !measure.isLaborious,
      let value = measure.estimate(whole).value
    else { return [] }
    let deltas = study.rows.indices.map { row -> Double? in
      guard study.rows[row].isPairable else { return nil }
      return measure.estimate(whole.without(row)).value.map { $0 - value }
    }
    let moved = study.patterns.indices.compactMap { number in
      deltas[study.patterns[number].row].map { (pattern: number, delta: $0) }
    }
    let strongest = moved.sorted { left, right in
      let (first, second) = (left.delta.magnitude, right.delta.magnitude)
      return first == second ? left.pattern < right.pattern : first > second
    }
    return strongest.prefix(limit).map { pattern, delta in
      let units = study.patterns[pattern].units
      return Influence(pattern: study.named(pattern, units: units, cluster: nil), delta: delta)
    }
  }
}
