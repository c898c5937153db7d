/// How far annotators agree on one label against all others.
public struct LabelAgreement: Sendable, Equatable {
  /// The label.
  public let label: String
  /// How many ratings have the label.
  public let given: Int
  /// How many of them are of units with two ratings or more.
  public let compared: Int
  /// `specific_agreement` and `alpha_category` of the label; `fleiss_category` too where all rated
  /// units have equally many ratings, two or more.
  public let coefficients: [Coefficient]
}
