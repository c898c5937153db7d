/// A study whose patterns are counted anew: as observed, resampled, or with a unit left out.
struct Sample: Sendable {
  let study: Study
  /// The number of units of each pattern of the study.
  let units: [Int]
  /// The number of units of each row of the study.
  let rowUnits: [Int]
  /// How often each label was given in units with two ratings or more.
  private(set) var pairableLabels: [Int]
  /// The mean over the units with a rating of each label's share of the unit's ratings (Gwet's π).
  private(set) var labelShares: [Double]
  /// The number of units with a rating.
  private(set) var ratedUnits = 0
  /// The number of units with two ratings or more.
  private(set) var pairableUnits = 0
  /// The number of ratings in those units.
  private(set) var pairableRatings = 0

  init(of study: Study, units: [Int]) {
    var rowUnits = Array(repeating: 0, count: study.rows.count)
    for (pattern, count) in zip(study.patterns, units) { rowUnits[pattern.row] += count }
    self.study = study
    self.units = units
    self.rowUnits = rowUnits
    pairableLabels = Array(repeating: 0, count: study.labels.count)
    labelShares = Array(repeating: 0, count: study.labels.count)
    for (row, count) in zip(study.rows, rowUnits) where row.ratings > 0 && count > 0 {
      add(row, count)
    }
    for label in labelShares.indices where ratedUnits > 0 {
      labelShares[label] /= Double(ratedUnits)
    }
  }

  init(of study: Study) {
    self.init(of: study, units: study.patterns.map(\.units))
  }

  /// The sample without one unit of a pattern that has units.
  func without(_ pattern: Int) -> Sample {
    var left = units
    left[pattern] -= 1
    return Sample(of: study, units: left)
  }

  /// Why no pair of ratings can be compared, if none can.
  var whyUnpairable: UndefinedReason? {
    if study.annotators.count == 1 { return .oneAnnotator }
    return pairableUnits == 0 ? .noPairableUnits : nil
  }

  /// The sum over the units with two ratings or more of a value that depends on the row.
  func sumOverPairable(_ value: (CountRow) -> Double) -> Double {
    var sum = 0.0
    for number in study.rows.indices where study.rows[number].isPairable {
      sum += Double(rowUnits[number]) * value(study.rows[number])
    }
    return sum
  }

  /// The labels that were given at all, in order.
  var labelsGiven: [Int] {
    labelShares.indices.filter { labelShares[$0] > 0 }
  }

  private mutating func add(_ row: CountRow, _ count: Int) {
    ratedUnits += count
    for given in row.counts {
      labelShares[given.label] += Double(count) * Double(given.count) / Double(row.ratings)
    }
    guard row.isPairable else { return }
    pairableUnits += count
    pairableRatings += count * row.ratings
    for given in row.counts { pairableLabels[given.label] += count * given.count }
  }
}
