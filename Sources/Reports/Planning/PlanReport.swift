public import Agreement

/// How many units several annotators should code, so that agreement can be shown.
public struct PlanReport: Sendable {
  /// What was asked, and the answer.
  public let plan: SamplePlan
  /// The same for labels of other shares, the most frequent first.
  public let plansByShare: [SamplePlan]

  /// The shares of ratings that a label may make up.
  private static let shares = [0.5, 0.25, 0.1, 0.05]

  /// Puts a report together.
  ///
  /// - Parameter plan: What was asked, and the answer.
  public init(_ plan: SamplePlan) {
    self.plan = plan
    plansByShare = Self.shares.compactMap { share in
      try? SamplePlan(
        expected: plan.expected, atLeast: plan.atLeast, confidence: plan.confidence, share: share,
        annotators: plan.annotators)
    }
  }
}
