/// Agreement on one variable, with what was counted, left out, and moved it.
public struct AgreementResult: Sendable {
  /// The most labels for which ``byLabel`` has intervals.
  public static let mostLabelsWithIntervals = 100

  /// What the labels mean to each other.
  public let level: MeasurementLevel
  /// How many units there were and what became of them.
  public let units: UnitCounts
  /// Those who gave a rating, by name.
  public let annotators: [String]
  /// The declared labels in their order, or those given.
  public let labels: [String]
  /// The coefficients of all annotators: nominal ones first, then those of the level.
  public let coefficients: [Coefficient]
  /// The coefficients of each label against all others, in the order of ``labels``.
  public let byLabel: [LabelAgreement]
  /// Each pair of annotators; with more than 100 of them, the 4,950 pairs that share most units.
  public let pairs: [AnnotatorPair]
  /// The patterns that move the alpha of the level most, strongest first.
  public let influence: [Influence]
  /// How often each annotator gave which label, in the order of ``annotators``.
  public let marginals: [AnnotatorMarginal]
  /// The alphas without each annotator in turn; empty with fewer than 3 or more than 100 of them.
  public let withoutAnnotator: [WithoutAnnotator]
  /// Labels that were counted apart and differ only in case, surrounding white space or the way in
  /// which their letters are encoded, in groups of two or more.
  public let similarLabels: [[String]]
  /// The number of clusters that have a unit; 1 where no clusters were given.
  public let clusters: Int
  /// What was not computed because there is too much of something.
  public let limits: [AgreementLimit]

  /// Computes one coefficient of all annotators, as it stands in ``coefficients``.
  ///
  /// - Parameters:
  ///   - name: the coefficient's name, such as `alpha_masi`.
  ///   - table: the ratings.
  ///   - interval: how to find its interval.
  /// - Returns: the coefficient, or nil if the table's level has none of this name.
  public static func coefficient(
    _ name: String, of table: RatingTable, interval: IntervalChoice = .bootstrap(Bootstrap())
  ) -> Coefficient? {
    let study = Study(table)
    let measures = Catalog(study).measures.filter { $0.name == name }
    return interval.coefficients(of: [measures], in: study).first?.first
  }

  /// Computes everything that a table says about agreement.
  ///
  /// Equal tables give equal results to the last bit, in whatever order they were filled.
  ///
  /// - Parameters:
  ///   - table: the ratings.
  ///   - interval: how to find the intervals of ``coefficients`` and ``byLabel``.
  ///   - influences: how many patterns to list in ``influence`` at most.
  public init(
    of table: RatingTable, interval: IntervalChoice = .bootstrap(Bootstrap()), influences: Int = 20
  ) {
    let study = Study(table)
    let catalog = Catalog(study)
    let sample = Sample(of: study)
    (coefficients, byLabel) = Self.coefficients(of: catalog, sample, interval)
    level = study.level
    units = UnitCounts(table, sample)
    annotators = study.annotators
    labels = study.labels
    pairs = catalog.pairs.listed(in: sample).map { AnnotatorPair($0, in: study, sample) }
    influence = Influence.strongest(influences, of: catalog.leadingAlpha, in: study)
    marginals = AnnotatorMarginal.all(in: study)
    withoutAnnotator = WithoutAnnotator.all(in: study)
    similarLabels = SimilarLabels.groups(among: study.labels)
    clusters = study.clusters.count
    limits = AgreementLimit.all(for: study)
  }

  /// The coefficients over all labels and those by label, their intervals from the same resamples.
  private static func coefficients(
    of catalog: Catalog, _ sample: Sample, _ interval: IntervalChoice
  ) -> ([Coefficient], [LabelAgreement]) {
    let study = catalog.study
    let hasFewLabels = study.labels.count <= mostLabelsWithIntervals
    let labelGroups = catalog.measuresByLabel
    let groups = interval.coefficients(
      of: [catalog.measures] + (hasFewLabels ? labelGroups : []), in: study)
    let byLabel =
      hasFewLabels
      ? Array(groups.dropFirst()) : IntervalChoice.none.coefficients(of: labelGroups, in: study)
    let given = sample.allLabels
    let labels = byLabel.enumerated().map { label, coefficients in
      LabelAgreement(
        label: study.labels[label], given: given[label],
        compared: sample.pairableLabels[label], coefficients: coefficients)
    }
    return (groups.first ?? [], labels)
  }
}
