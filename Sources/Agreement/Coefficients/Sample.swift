/// A study whose patterns are counted anew: as observed, resampled, or with some units changed.
struct Sample: Sendable {
  let study: Study
  /// The number of units of each pattern of the study.
  private(set) var units: [Int]
  /// The number of units of each row of the study.
  private(set) var rowUnits: [Int]
  /// How often each label was given in units with two ratings or more.
  private(set) var pairableLabels: [Int]
  /// The number of units with a rating.
  private(set) var ratedUnits = 0
  /// The number of units with two ratings or more.
  private(set) var pairableUnits = 0
  /// The number of ratings in those units.
  private(set) var pairableRatings = 0
  /// How often each label was given in units of each size of the layout, a size after the other.
  private var labelsBySize: [Int]
  /// ``labelShares`` of a resample, which several coefficients ask for; nil where they may not.
  private var countedShares: [Double]?

  init(of study: Study, units: [Int]) {
    self.study = study
    self.units = units
    rowUnits = Array(repeating: 0, count: study.rows.count)
    pairableLabels = Array(repeating: 0, count: study.labels.count)
    labelsBySize = Array(repeating: 0, count: study.layout.sizes.count * study.labels.count)
    countAll()
  }

  /// Counts the patterns anew, in the place of what was counted.
  mutating func recount(_ fill: (inout [Int]) -> Void) {
    for pattern in units.indices { units[pattern] = 0 }
    fill(&units)
    for row in rowUnits.indices { rowUnits[row] = 0 }
    for label in pairableLabels.indices { pairableLabels[label] = 0 }
    for place in labelsBySize.indices { labelsBySize[place] = 0 }
    (ratedUnits, pairableUnits, pairableRatings) = (0, 0, 0)
    countAll()
    countedShares = sharesOfLabels()
  }

  init(of study: Study) {
    self.init(of: study, units: study.patterns.map(\.units))
  }

  /// The sample without one unit of a pattern that has units.
  func without(_ pattern: Int) -> Sample {
    var rest = self
    rest.change(pattern, by: -1)
    return rest
  }

  /// The sample in which a unit of one pattern that has units is of another.
  func moving(_ pattern: Int, to other: Int) -> Sample {
    var moved = self
    moved.change(pattern, by: -1)
    moved.change(other, by: 1)
    return moved
  }

  /// Why no pair of ratings can be compared, if none can.
  var whyUnpairable: UndefinedReason? {
    if study.annotators.count == 1 { return .oneAnnotator }
    return pairableUnits == 0 ? .noPairableUnits : nil
  }

  /// How often each label was given at all.
  var allLabels: [Int] {
    var sums = Array(repeating: 0, count: study.labels.count)
    for start in stride(from: 0, to: labelsBySize.count, by: max(1, sums.count)) {
      for label in sums.indices { sums[label] += labelsBySize[start + label] }
    }
    return sums
  }

  /// The mean over the units with a rating of each label's share of the unit's ratings (Gwet's π).
  var labelShares: [Double] {
    countedShares ?? sharesOfLabels()
  }

  private func sharesOfLabels() -> [Double] {
    var shares = Array(repeating: 0.0, count: study.labels.count)
    guard ratedUnits > 0 else { return shares }
    for (size, ratings) in study.layout.sizes.enumerated() {
      let start = size * shares.count
      for label in shares.indices {
        shares[label] += Double(labelsBySize[start + label]) / Double(ratings)
      }
    }
    for label in shares.indices { shares[label] /= Double(ratedUnits) }
    return shares
  }

  private mutating func change(_ pattern: Int, by more: Int) {
    let row = study.layout.rowNumbers[pattern]
    countedShares = nil
    units[pattern] += more
    rowUnits[row] += more
    count(more, ofRow: row, in: study.layout)
    guard study.rows[row].isPairable else { return }
    for given in study.rows[row].counts { pairableLabels[given.label] += more * given.count }
  }

  /// Counts units but for ``pairableLabels``.
  private mutating func count(_ units: Int, ofRow row: Int, in layout: Study.Layout) {
    let size = layout.sizeOfRow[row]
    guard size >= 0 else { return }
    let start = size * pairableLabels.count
    var sums = labelsBySize.mutableSpan
    for place in layout.labels.places(of: row) {
      let given = layout.labels[place]
      sums[start + given.label] += units * given.count
    }
    ratedUnits += units
    guard layout.sizes[size] > 1 else { return }
    pairableUnits += units
    pairableRatings += units * layout.sizes[size]
  }

  /// Counts all patterns where nothing is counted yet.
  private mutating func countAll() {
    addUpRows()
    let layout = study.layout
    for row in rowUnits.indices where rowUnits[row] > 0 {
      count(rowUnits[row], ofRow: row, in: layout)
    }
    for (size, ratings) in study.layout.sizes.enumerated() where ratings > 1 {
      let start = size * pairableLabels.count
      for label in pairableLabels.indices {
        pairableLabels[label] += labelsBySize[start + label]
      }
    }
  }

  private mutating func addUpRows() {
    let (numbers, counted) = (study.layout.rowNumbers, units)
    let (rows, units) = (numbers.span, counted.span)
    var sums = rowUnits.mutableSpan
    for pattern in units.indices { sums[rows[pattern]] += units[pattern] }
  }
}
