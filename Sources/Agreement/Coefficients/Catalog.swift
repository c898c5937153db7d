/// The coefficients that a study is given, in the order of output: the one table of them.
struct Catalog {
  let study: Study
  let pairs: [PairCells]

  init(_ study: Study) {
    self.study = study
    pairs = PairCells.all(in: study)
  }

  /// The coefficients of all annotators: nominal ones at every level, then those of the level.
  var measures: [Measure] {
    let identity = UnitAgreement(.identity(of: study), in: study)
    let nominal: [Measure] = [
      .percentAgreement(identity), .ratingWeightedAgreement(in: study),
      .pairPooledAgreement(in: study), .unanimousAgreement(in: study), nominalAlpha,
      .fleissKappa(identity), .congerKappa(identity),
      .brennanPrediger(identity), .gwetAC(identity),
    ]
    return nominal + pairMeasures + levelAlphas + weightings.flatMap(weighted)
      + weightedCohenKappas
  }

  /// The alpha that matters most: that of the level.
  var leadingAlpha: Measure {
    levelAlphas.first ?? nominalAlpha
  }

  /// The coefficients of a study of two annotators that stand in a table of pairs.
  var measuresOfPair: [Measure] {
    let identity = Weighting.identity(of: study)
    return [.percentAgreement(UnitAgreement(identity, in: study)), nominalAlpha] + levelAlphas
      + pairs.map { .cohenKappa($0, identity) }
  }

  /// The coefficients of each label against all others.
  var measuresByLabel: [[Measure]] {
    study.rowsByLabel.enumerated().map { label, rows in
      [.specificAgreement(rows), .categoryAlpha(label, rows)]
    }
  }

  private var nominalAlpha: Measure {
    let identity = UnitAgreement(.identity(of: study), in: study)
    return .alpha(
      "nominal", NominalDistance(), in: study,
      standardError: { StandardError.ofAlpha(in: $0, identity) })
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
    let quadratic = UnitAgreement(.quadratic(over: values), in: study)
    return .alpha(
      "interval", metric, in: study,
      standardError: { StandardError.ofAlpha(in: $0, quadratic) })
  }

  private var ratioAlpha: Measure {
    .alpha("ratio", RatioDistance(values: LabelPositions.byValue(study)), in: study)
  }

  private var jaccardAlpha: Measure {
    .alpha("jaccard", JaccardDistance(study), in: study)
  }

  private var masiAlpha: Measure {
    .alpha("masi", MASIDistance(study), in: study)
  }

  private var pairMeasures: [Measure] {
    guard study.annotators.count == 2, let pair = pairs.first else {
      return pairs.isEmpty ? [] : [.lightKappa(pairs, in: study)]
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
    return [.cohenKappa(pair, .linear(over: places)), .cohenKappa(pair, .quadratic(over: places))]
  }

  private func weighted(_ agreement: UnitAgreement) -> [Measure] {
    [
      .percentAgreement(agreement), .fleissKappa(agreement), .congerKappa(agreement),
      .brennanPrediger(agreement), .gwetAC(agreement),
    ]
  }

  /// The weights of the level, if it orders labels and there are few enough for a table of them.
  private var weightings: [UnitAgreement] {
    let ordered: [MeasurementLevel] = [.ordinal, .interval, .ratio]
    guard ordered.contains(study.level), study.labels.count <= Weighting.mostLabels else {
      return []
    }
    let values = LabelPositions.byValue(study)
    let weightings: [Weighting] = [
      .linear(over: values), .quadratic(over: values), .ordinal(labels: values.count),
    ]
    return weightings.map { UnitAgreement($0, in: study) }
  }
}
