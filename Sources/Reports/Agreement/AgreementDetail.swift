/// What of a report on agreement people are shown beside the summary.
public struct AgreementDetail: OptionSet, Sendable {
  /// The details as bits.
  public let rawValue: Int

  /// Details from their bits.
  ///
  /// - Parameter rawValue: The bits.
  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// Each pair of annotators, and alpha without each annotator.
  public static let pairs = AgreementDetail(rawValue: 1)
  /// Each label against all others.
  public static let labels = AgreementDetail(rawValue: 2)
  /// Each article, or each cluster of ratings from elsewhere.
  public static let articles = AgreementDetail(rawValue: 4)
}
