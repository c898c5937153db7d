public import Agreement

/// Agreement on one question, or on a table of ratings from elsewhere.
public struct VariableAgreement: Sendable {
  /// A reason for leaving something out, in words, and how often it applied.
  public struct Dropped: Sendable, Equatable {
    /// `one-rating`, `several-values`, `not-given`, `irrelevant`, `two-versions`, `place-lost`, or
    /// the value that was left out.
    public let reason: String
    /// How many units (`one-rating`) or ratings (all others) were left out for it.
    public let count: Int
  }

  /// How many of the values given equal the variable's default.
  public struct DefaultUse: Sendable, Equatable {
    /// The default.
    public let value: String
    /// The number of values equal to it.
    public let equal: Int
    /// The number of all values.
    public let given: Int
  }

  /// `found`, `relevant` or a variable's id; nil for ratings from elsewhere.
  public let variable: String?
  /// What a rating presupposes; nil for ratings from elsewhere.
  public let stage: RatedQuestion.Stage?
  /// What was computed.
  public let result: AgreementResult
  /// The coefficients of all annotators: those of ``result``, then `alpha_masi` where a variable
  /// that takes one value was given several in some unit.
  public let coefficients: [Coefficient]
  /// What was left out, and why.
  public let dropped: [Dropped]
  /// How often the default was the value; nil if the variable has none.
  public let defaultUse: DefaultUse?

  /// Agreement on ratings from elsewhere.
  ///
  /// - Parameter result: What was computed from them.
  public init(_ result: AgreementResult) {
    variable = nil
    stage = nil
    self.result = result
    coefficients = result.coefficients
    dropped = Self.dropped(by: result)
    defaultUse = nil
  }

  /// Agreement on a question of the codebook.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - result: What was computed from its ratings.
  ///   - beside: Coefficients of the same answers read in another way.
  ///   - read: What was left out, and how often the default was given.
  init(
    _ question: RatedQuestion, result: AgreementResult, beside: [Coefficient],
    read: ArticleRatings
  ) {
    variable = question.name
    stage = question.stage
    self.result = result
    coefficients = result.coefficients + beside
    let omitted = read.omissions.sorted { $0.key < $1.key }
    dropped =
      Self.dropped(by: result) + omitted.map { Dropped(reason: $0.key.code, count: $0.value) }
    defaultUse = question.defaultValue.map {
      DefaultUse(value: $0, equal: read.valuesEqualToDefault, given: read.valuesGiven)
    }
  }

  /// A coefficient of all annotators, or nil if it was not computed.
  ///
  /// - Parameter name: The name, such as `alpha_nominal`.
  /// - Returns: The coefficient.
  public func coefficient(_ name: String) -> Coefficient? {
    coefficients.first { $0.name == name }
  }

  /// The alpha of the variable's level, by which the whole is judged.
  public var leadingAlpha: Coefficient? {
    coefficient(leadingAlphaName)
  }

  var leadingAlphaName: String { "alpha_\(result.level.rawValue)" }

  private static func dropped(by result: AgreementResult) -> [Dropped] {
    result.units.dropped.map { Dropped(reason: $0.reason.code, count: $0.count) }
  }
}
