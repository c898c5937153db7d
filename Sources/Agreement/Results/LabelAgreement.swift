/// How far annotators agree on one label against all others.
public struct LabelAgreement: Sendable, Equatable {
  /// The label.
  public let label: String
  /// `specific_agreement` and `alpha_category` of the label.
  public let coefficients: [Coefficient]
}
