public import Agreement

/// Agreement on one question, or on a table of ratings from elsewhere.
public struct VariableAgreement: Sendable {
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
  /// How intervals were found.
  public let interval: IntervalChoice
  /// The coefficients of all annotators: those of ``result``, then `alpha_masi` where a variable
  /// that takes one value was given several in some unit.
  public let coefficients: [Coefficient]
  /// What was left out, and why.
  public let dropped: [LeftOut]
  /// How often the default was the value; nil if the variable has none.
  public let defaultUse: DefaultUse?
  /// The patterns that move ``leadingAlpha`` most, strongest first.
  public internal(set) var influence: [PatternInfluence]
  /// Which labels met on which units, in the order of the result's labels; empty for ratings from
  /// elsewhere.
  public let confusions: [ConfusedLabels]
  /// Agreement within each article or cluster; nil if it was not asked for.
  public let articles: [ArticleAgreement]?

  /// Agreement on ratings from elsewhere.
  ///
  /// - Parameters:
  ///   - table: The ratings.
  ///   - interval: How intervals are found.
  ///   - detail: What is shown, which decides whether ``articles`` are compared.
  init(of table: RatingTable, interval: IntervalChoice, detail: AgreementDetail) {
    variable = nil
    stage = nil
    result = AgreementResult(of: table, interval: interval)
    self.interval = interval
    coefficients = result.coefficients
    dropped = Self.dropped(by: result)
    defaultUse = nil
    influence = result.influence.map(PatternInfluence.init)
    confusions = []
    articles = detail.contains(.articles) ? ArticleAgreement.all(in: table) : nil
  }

  /// Agreement on a question of the codebook.
  ///
  /// - Parameters:
  ///   - tally: The question with its ratings.
  ///   - interval: How intervals are found.
  ///   - detail: What is shown, which decides whether ``articles`` are compared.
  init(on tally: AgreementTally, interval: IntervalChoice, detail: AgreementDetail) {
    let question = tally.question
    let read = tally.read
    variable = question.name
    stage = question.stage
    result = AgreementResult(of: tally.table, interval: interval)
    self.interval = interval
    coefficients = result.coefficients + tally.coefficientsOfSets(interval)
    let omitted = read.omissions.sorted { $0.key < $1.key }
    dropped = Self.dropped(by: result) + omitted.map { LeftOut($0.key, count: $0.value) }
    defaultUse = question.defaultValue.map {
      DefaultUse(value: $0, equal: read.valuesEqualToDefault, given: read.valuesGiven)
    }
    influence = result.influence.map(PatternInfluence.init)
    confusions = tally.confusions(in: result.labels)
    articles = detail.contains(.articles) ? ArticleAgreement.all(in: tally.table) : nil
  }

  /// A coefficient of all annotators, or nil if it was not computed.
  ///
  /// - Parameter name: The name.
  /// - Returns: The coefficient.
  public func coefficient(_ name: Coefficient.Name) -> Coefficient? {
    coefficients[name]
  }

  /// The alpha of the variable's level, by which the whole is judged.
  public var leadingAlpha: Coefficient? {
    coefficient(.alpha(result.level))
  }

  private static func dropped(by result: AgreementResult) -> [LeftOut] {
    result.units.dropped.map { LeftOut($0.reason, count: $0.count) }
  }
}
