/// The coefficients that a study is given, in the order of output: the one table of them.
struct Catalog {
  let study: Study
  let pairs: PairList

  init(_ study: Study) {
    self.init(study, pairs: PairList(study))
  }

  init(_ study: Study, pairs: PairList) {
    self.study = study
    self.pairs = pairs
  }

  /// The coefficients of all annotators: nominal ones at every level, then those of the level.
  var measures: [Measure] {
    let identity = UnitDisagreement(.identity(of: study), in: study)
    let nominal: [Measure] = [
      .percentAgreement(identity), .ratingWeightedAgreement(in: study),
      .pairPooledAgreement(in: study), .unanimousAgreement(in: study), nominalAlpha,
    ]
    return nominal + corrected(identity) + pairMeasures + levelAlphas + weightings.flatMap(weighted)
      + weightedCohenKappas
  }

  /// The alpha that matters most: that of the level.
  var leadingAlpha: Measure {
    levelAlphas.first ?? nominalAlpha
  }

  /// Nominal alpha, and the alphas of the level.
  var alphas: [Measure] { [nominalAlpha] + levelAlphas }

  /// The coefficients of a study of two annotators that stand in a table of pairs.
  var measuresOfPair: [Measure] {
    let identity = Weighting.identity(of: study)
    let indices: [Measure] = pairs.flatMap { [.prevalenceIndex($0), .biasIndex($0)] }
    return [.percentAgreement(UnitDisagreement(identity, in: study))] + alphas
      + pairs.map { .cohenKappa($0, identity) } + (study.labels.count == 2 ? indices : [])
  }

  /// The coefficients of each label against all others.
  var measuresByLabel: [[Measure]] {
    let isComplete = study.layout.sizes.count == 1 && study.layout.sizes != [1]
    return study.rowsByLabel.enumerated().map { label, rows in
      [.specificAgreement(rows), .categoryAlpha(label, rows)]
        + (isComplete ? [.fleissCategoryKappa(label, rows)] : [])
    }
  }

  private var nominalAlpha: Measure {
    let identity = UnitDisagreement(.identity(of: study), in: study)
    return .alpha(
      "nominal", NominalDistance(), in: study,
      errors: .linearised { StandardError.ofAlpha(in: $0, identity) })
  }

  private var levelAlphas: [Measure] {
    switch study.level {
    case .nominal: []
    case .ordinal: [ordinalAlpha]
    case .interval: [intervalAlpha]
    case .ratio: [ratioAlpha]
    case .jaccard: [jaccardAlpha, masiAlpha]
    case .masi: [masiAlpha, jaccardAlpha]
    }
  }

  private var ordinalAlpha: Measure {
    let positions =
      study.hasDeclaredOrder ? LabelPositions.byPlace(study) : LabelPositions.byValue(study)
    return .alpha("ordinal") { OrdinalDistance(positions: positions, labels: $0.pairableLabels) }
  }

  private var intervalAlpha: Measure {
    let values = LabelPositions.byValue(study)
    let metric = IntervalDistance(values: values)
    guard values.count <= Weighting.mostLabels else {
      return .alpha("interval", metric, in: study)
    }
    let quadratic = UnitDisagreement(.quadratic(over: values), in: study)
    return .alpha(
      "interval", metric, in: study,
      errors: .linearised { StandardError.ofAlpha(in: $0, quadratic) })
  }

  private var ratioAlpha: Measure {
    .alpha("ratio", RatioDistance(values: LabelPositions.byValue(study)), in: study)
      .laborious(unless: study.hasFewDistances)
  }

  private var jaccardAlpha: Measure {
    .alpha("jaccard", JaccardDistance(study), in: study)
      .laborious(unless: study.hasFewDistances)
  }

  private var masiAlpha: Measure {
    .alpha("masi", MASIDistance(study), in: study)
      .laborious(unless: study.hasFewDistances)
  }

  private var pairMeasures: [Measure] {
    guard study.annotators.count == 2, let pair = pairs.first else {
      let isQuick = study.annotators.count <= PairList.mostAnnotators
      return pairs.isEmpty
        ? [] : [.lightKappa(pairs, in: study).laborious(unless: isQuick)]
    }
    let kappas: [Measure] = [
      .cohenKappa(pair, .identity(of: study)), .scottPi(pair), .cohenKappaMax(pair),
    ]
    let indices: [Measure] = [.prevalenceIndex(pair), .biasIndex(pair)]
    return study.labels.count == 2 ? kappas + indices : kappas
  }

  private var weightedCohenKappas: [Measure] {
    guard study.annotators.count == 2, let pair = pairs.first, !weightings.isEmpty else {
      return []
    }
    let places = LabelPositions.byPlace(study)
    let byPlace: [Weighting] = [.linear(over: places), .quadratic(over: places)]
    let byValue = LabelPositions.numbers(of: study.labels).map { values in
      [
        Weighting.linear(over: values).renamed("linear_by_value"),
        Weighting.quadratic(over: values).renamed("quadratic_by_value"),
      ]
    }
    return (byPlace + (byValue ?? [])).map { .cohenKappa(pair, $0) }
  }

  private func weighted(_ disagreement: UnitDisagreement) -> [Measure] {
    [.percentAgreement(disagreement)] + corrected(disagreement)
  }

  /// Percent agreement set against chance in four ways.
  private func corrected(_ disagreement: UnitDisagreement) -> [Measure] {
    let isWeighted = disagreement.weighting.name != nil
    let conger = Measure.congerKappa(disagreement)
      .laborious(unless: study.canResampleMarginals(weighted: isWeighted))
    return [.fleissKappa(disagreement)] + (study.canCountMarginals ? [conger] : [])
      + [.brennanPrediger(disagreement), .gwetAC(disagreement)]
  }

  /// The weights of the level, if it orders labels and there are few enough for a table of them.
  private var weightings: [UnitDisagreement] {
    guard study.hasWeights else { return [] }
    let values = LabelPositions.byValue(study)
    let weightings: [Weighting] = [
      .linear(over: values), .quadratic(over: values), .ordinal(labels: values.count),
    ]
    return weightings.map { UnitDisagreement($0, in: study) }
  }
}
