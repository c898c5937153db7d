/// A study whose patterns are counted anew: as observed, resampled, or with a unit left out.
struct Sample: Sendable {
  let study: Study
  /// The number of units of each pattern of the study.
  let units: [Int]
  /// The number of units of each row of the study.
  let rowUnits: [Int]
  /// How often each label was given in units with two ratings or more.
  private(set) var pairableLabels: [Int]
  /// How often each label was given at all.
  private var allLabels: [Int]
  /// The number of units with a rating.
  private(set) var ratedUnits = 0
  /// The number of units with two ratings or more.
  private(set) var pairableUnits = 0
  /// The number of ratings in those units.
  private(set) var pairableRatings = 0

  init(of study: Study, units: [Int]) {
    var rowUnits = Array(repeating: 0, count: study.rows.count)
    for pattern in units.indices { rowUnits[study.layout.rowNumbers[pattern]] += units[pattern] }
    self.study = study
    self.units = units
    self.rowUnits = rowUnits
    pairableLabels = Array(repeating: 0, count: study.labels.count)
    allLabels = pairableLabels
    for row in rowUnits.indices where rowUnits[row] > 0 { add(row, rowUnits[row]) }
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

  /// The labels that were given at all, in order.
  var labelsGiven: [Int] {
    allLabels.indices.filter { allLabels[$0] > 0 }
  }

  /// The mean over the units with a rating of each label's share of the unit's ratings (Gwet's π);
  /// it goes through all rows, and few coefficients need it.
  var labelShares: [Double] {
    var shares = Array(repeating: 0.0, count: study.labels.count)
    for row in rowUnits.indices where rowUnits[row] > 0 {
      let units = Double(rowUnits[row])
      let ratings = Double(study.rows[row].ratings)
      for place in study.layout.labels.places(of: row) {
        let given = study.layout.labels[place]
        shares[given.label] += units * Double(given.count) / ratings
      }
    }
    guard ratedUnits > 0 else { return shares }
    return shares.map { $0 / Double(ratedUnits) }
  }

  private mutating func add(_ row: Int, _ count: Int) {
    let ratings = study.rows[row].ratings
    guard ratings > 0 else { return }
    ratedUnits += count
    for place in study.layout.labels.places(of: row) {
      let given = study.layout.labels[place]
      allLabels[given.label] += count * given.count
      if ratings > 1 { pairableLabels[given.label] += count * given.count }
    }
    guard ratings > 1 else { return }
    pairableUnits += count
    pairableRatings += count * ratings
  }
}
