/// Agreement before and after something, such as a training, and how sure the difference is.
///
/// The coefficients of either side are those that ``AgreementResult`` gives. The range of a
/// difference comes from drawing both sides anew together, before first: units each side for itself;
/// clusters of the same name on both sides together, so that an article that was rated twice is in
/// both or in neither, and the clusters of one side alone for themselves.
public struct Comparison: Sendable {
  /// One coefficient on both sides.
  public struct Difference: Sendable, Equatable {
    /// What is compared, such as `alpha_nominal`.
    public let name: String
    /// The coefficient before.
    public let before: Coefficient
    /// The coefficient after.
    public let after: Coefficient
    /// After minus before, if both exist.
    public let value: Double?
    /// The range of the difference in repeated samples, if a bootstrap was asked for.
    public let interval: ConfidenceInterval?
    /// The share of resamples in which the coefficient is greater after than before, those in which
    /// it is the same counted half.
    public let probabilityOfGain: Double?
  }

  /// The coefficients that both sides have, in the order of ``AgreementResult/coefficients``.
  public let differences: [Difference]
  /// How many clusters both sides have, if clusters are drawn.
  public let pairedClusters: Int

  /// Compares two tables.
  ///
  /// - Parameters:
  ///   - before: the ratings before.
  ///   - after: the ratings after.
  ///   - interval: how to find intervals; only a bootstrap gives them to differences.
  public init(
    before: RatingTable, after: RatingTable, interval: IntervalChoice = .bootstrap(Bootstrap())
  ) {
    let sides = (before: Study(before), after: Study(after))
    let (one, other) = (Catalog(sides.before).measures, Catalog(sides.after).measures)
    let measures = one.flatMap { measure in
      other.filter { $0.name == measure.name }.map { (before: measure, after: $0) }
    }
    let coefficients = (
      before: interval.coefficients(of: [measures.map(\.before)], in: sides.before).joined(),
      after: interval.coefficients(of: [measures.map(\.after)], in: sides.after).joined()
    )
    let draws = interval.bootstrap.map { PairedBootstrap($0, sides.before, sides.after) }
    let spreads = draws?.differences(of: measures)
    differences = zip(coefficients.before, coefficients.after).enumerated().map { place, pair in
      Difference(pair.0, pair.1, spreads?[place])
    }
    pairedClusters = draws?.pairedClusters ?? 0
  }
}

extension Comparison.Difference {
  fileprivate init(
    _ before: Coefficient, _ after: Coefficient, _ spread: PairedBootstrap.Spread?
  ) {
    name = before.name
    self.before = before
    self.after = after
    value = before.value.flatMap { before in after.value.map { $0 - before } }
    let isDefined = value != nil
    interval = isDefined ? spread?.interval : nil
    probabilityOfGain = isDefined ? spread?.probabilityOfGain : nil
  }
}
