/// How many units must be rated by several annotators so that a lower limit of agreement holds.
///
/// Units of a label and of all others are counted, as a label has its own reliability; a rare label
/// needs more units than a frequent one. All labels at once need at most as many as the rarest.
public struct SamplePlan: Sendable, Equatable {
  /// The agreement that is expected, such as alpha.
  public let expected: Double
  /// The agreement that the lower limit is to reach.
  public let atLeast: Double
  /// How sure the one-sided lower limit is to be.
  public let confidence: Double
  /// The share of the label among all labels.
  public let share: Double
  /// How many annotators rate each unit.
  public let annotators: Int

  /// Plans a sample.
  ///
  /// - Parameters:
  ///   - expected: the agreement that is expected, above the lower limit and below 1.
  ///   - atLeast: the agreement that the lower limit is to reach, above 0.
  ///   - confidence: how sure the limit is to be, from 0.5 up and below 1.
  ///   - share: the share of the label among all labels, between 0 and 1.
  ///   - annotators: how many rate each unit, from 2 to 1,000.
  /// - Throws: a ``SamplePlanError`` for the first value that is out of range.
  public init(
    expected: Double, atLeast: Double, confidence: Double = 0.95, share: Double = 0.5,
    annotators: Int = 2
  ) throws(SamplePlanError) {
    guard atLeast > 0, atLeast < 1 else { throw .limitOutOfRange(atLeast) }
    guard expected > atLeast, expected < 1 else {
      throw .expectedOutOfRange(expected, atLeast: atLeast)
    }
    guard confidence >= 0.5, confidence < 1 else { throw .confidenceOutOfRange(confidence) }
    guard share > 0, share < 1 else { throw .shareOutOfRange(share) }
    guard (2...1000).contains(annotators) else { throw .annotatorsOutOfRange(annotators) }
    self.expected = expected
    self.atLeast = atLeast
    self.confidence = confidence
    self.share = share
    self.annotators = annotators
  }

  /// The share of each of some labels if all are equally frequent.
  ///
  /// - Parameter count: the number of labels; fewer than two count as two.
  /// - Returns: one divided by their number.
  public static func share(ofLabels count: Int) -> Double {
    1 / Double(max(2, count))
  }

  /// The units to rate so that the lower limit is ``atLeast`` if agreement is as ``expected``; half
  /// of such studies come out above it.
  ///
  /// With m annotators and the label's share p, q = 1 − p, a unit has the label from all of them
  /// with the probability pᵐ + κ(p − pᵐ), from none with qᵐ + κ(q − qᵐ), and any other mixture with
  /// (1 − κ) times its binomial one. N is z² ÷ Σ (P(κ) − P(κ₀))² ÷ P(κ₀), with κ expected and κ₀ the
  /// lower limit, rounded up.
  /// Source: Donner and Eliasziw 1992; more than two annotators Donner and Rotondi, *Sample Size
  /// Requirements for Interval Estimation of the Kappa Statistic* (2010).
  public var units: Int {
    let (all, none) = (Self.power(share, annotators), Self.power(1 - share, annotators))
    let divisor =
      unanimous(share, all) + unanimous(1 - share, none) + (1 - all - none) / (1 - atLeast)
    let margin = expected - atLeast
    return Self.roundedUp(quantile * quantile / (margin * margin * divisor))
  }

  /// The units to rate so that agreement below ``atLeast`` is told from agreement; ``expected`` does
  /// not enter.
  ///
  /// z²((1 + α)(3 − α) ÷ (4(1 − α)p(1 − p)) − α) for the least acceptable alpha, rounded up; tables
  /// of it count ratings by two annotators, twice as many.
  /// Source: Krippendorff, *Content Analysis*, after Bloch and Kraemer 1989.
  public var krippendorffUnits: Int { Self.roundedUp(krippendorff) }

  /// The ratings that ``annotators`` give to as many units as ``krippendorffUnits``, rounded up only
  /// here as in the tables.
  public var krippendorffRatings: Int { Self.roundedUp(krippendorff * Double(annotators)) }

  private var krippendorff: Double {
    let spread = 4 * (1 - atLeast) * share * (1 - share)
    return quantile * quantile * ((1 + atLeast) * (3 - atLeast) / spread - atLeast)
  }

  private var quantile: Double { NormalDistribution.quantile(of: confidence) }

  /// The part of units that all annotators rate alike with a label of some share.
  private func unanimous(_ share: Double, _ chance: Double) -> Double {
    let more = share - chance
    return more * more / (chance + atLeast * more)
  }

  private static func power(_ base: Double, _ exponent: Int) -> Double {
    repeatElement(base, count: exponent).reduce(1, *)
  }

  /// At least one unit, and at most what a table holds.
  private static func roundedUp(_ units: Double) -> Int {
    Int(min(max(1, units.rounded(.up)), Double(RatingTable.mostUnits)))
  }
}
