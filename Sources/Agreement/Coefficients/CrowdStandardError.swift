extension ChanceCorrection {
  /// The linearised standard error of Conger's kappa where patterns stand for no annotators.
  ///
  /// A unit's part in the coefficient is oᵢ + s·cᵢ, where oᵢ depends on its row and cᵢ is a sum over
  /// its ratings. Then Σ(oᵢ − ō)² + 2s·Σ(oᵢ − ō)cᵢ + s²·Σcᵢ² needs only who gave what to units of
  /// which row, and what pairs of annotators gave to units that both rated. The mean of cᵢ is 0.
  func standardError(
    in sample: Sample, _ crowd: Study.Crowd, _ marginals: AnnotatorMarginals
  ) -> Double? {
    let count = Double(sample.ratedUnits)
    guard count > 1, crowd.keepsMeetings else { return nil }
    let own = deviations(in: sample)
    let observed = own.indices.reduce(0) {
      $0 + own[$1] * own[$1] * Double(sample.rowUnits[$1])
    }
    var (mixed, chance) = (0.0, 0.0)
    for part in crowd.given {
      let deviation = marginals.deviation(of: part.rating)
      mixed += Double(part.units) * own[part.row] * deviation
      chance += Double(part.units) * deviation * deviation
    }
    for part in crowd.met {
      let (one, other) = part.ratings
      chance +=
        2 * Double(part.units) * marginals.deviation(of: one) * marginals.deviation(of: other)
    }
    let scale = chanceScale(in: sample) / marginals.pairs
    let squares = observed + 2 * scale * mixed + scale * scale * chance
    return (max(0, squares) / (count * (count - 1))).squareRoot()
  }

  /// oᵢ − ō of the units of each row; 0 for units that nobody rated.
  private func deviations(in sample: Sample) -> [Double] {
    let rows = sample.study.rows
    let own = rows.indices.map { self.own($0, in: sample) }
    let sum = zip(own, sample.rowUnits).reduce(0) { $0 + $1.0 * Double($1.1) }
    let mean = sum / Double(sample.ratedUnits)
    return zip(rows, own).map { $0.0.ratings > 0 ? $0.1 - mean : 0 }
  }
}

extension CrowdCounts.Given {
  fileprivate var rating: Rating { Rating(numbers: annotator, label) }
}

extension CrowdCounts.Met {
  fileprivate var ratings: (Rating, Rating) {
    (Rating(numbers: first, firstLabel), Rating(numbers: second, secondLabel))
  }
}
