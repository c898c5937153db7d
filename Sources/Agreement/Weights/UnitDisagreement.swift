/// The weighted disagreement within each distinct row of a study, which no resample changes.
struct UnitDisagreement: Sendable {
  let weighting: Weighting
  /// The share of disagreeing pairs of each row of the study; 0 for rows without pairs.
  let rows: RowValues

  init(_ weighting: Weighting, in study: Study) {
    self.weighting = weighting
    rows = RowValues(in: study, weighting.disagreement)
  }

  /// The mean over the units with two ratings or more (one minus Gwet's p_a).
  func mean(in sample: Sample) -> Double {
    rows.sum(in: sample) / Double(sample.pairableUnits)
  }
}
