public import Agreement
import Annotations

/// Which units pull agreement down most, and what it would be if they were settled.
///
/// The units stand in the order of what leaving each of them out would do; settled is a unit on which
/// everybody gives the label that most gave.
public struct ExplainReport: Sendable {
  /// How many units are listed where nothing else is said.
  public static let usualLimit = 12

  /// `found`, `relevant` or a variable's id; nil for ratings from elsewhere.
  public let variable: String?
  /// The alpha of the level.
  public let alpha: Coefficient?
  /// The number of units that it was computed from.
  public let unitsCompared: Int
  /// Why there may be no ``units`` although some are worth settling.
  public let warnings: [AgreementWarning]
  /// The units to settle, those that pull alpha down most first.
  public internal(set) var units: [UnitToSettle]
  let question: RatedQuestion?
  let annotators: AnnotatorSelection

  /// Explains agreement on ratings from elsewhere.
  ///
  /// - Parameters:
  ///   - table: The ratings; units are known by the names that it keeps.
  ///   - limit: How many units to list at most.
  public init(of table: RatingTable, limit: Int = usualLimit) {
    self.init(of: table, question: nil, annotators: .everyPerson, limit: limit)
  }

  private init(
    of table: RatingTable, question: RatedQuestion?, annotators: AnnotatorSelection, limit: Int
  ) {
    let result = AgreementResult(of: table, interval: .none, influences: 0)
    self.question = question
    self.annotators = annotators
    variable = question?.name
    alpha = result.coefficients[.alpha(table.level)]
    unitsCompared = result.units.used
    warnings = result.limits.filter { $0 == .manyRows }.map(AgreementWarning.init)
    let steps = Settlement(of: table, units: max(1, limit))?.steps ?? []
    units = steps.map(UnitToSettle.init)
  }

  /// Gathers what an explanation is made from, one article at a time, in any order.
  public struct Builder: Sendable {
    private var vocabulary = Vocabulary()
    private var tally: AgreementTally
    private let annotators: AnnotatorSelection
    private let limit: Int

    /// Prepares an explanation.
    ///
    /// - Parameters:
    ///   - question: What is asked.
    ///   - annotators: Whose codings are compared.
    ///   - limit: How many units to list at most.
    /// - Throws: A `RatingError` if the codebook's labels cannot be labels of their scale.
    public init(
      _ question: RatedQuestion, annotators: AnnotatorSelection = .everyPerson,
      limit: Int = usualLimit
    ) throws(RatingError) {
      self.annotators = annotators
      self.limit = limit
      tally = try AgreementTally(question, in: &vocabulary, namesPerPattern: max(1, limit))
    }

    /// Takes the ratings of an article.
    ///
    /// - Parameter article: The article with its codings.
    /// - Throws: A `RatingError` if an annotator has two codings of the article.
    public mutating func add(_ article: CodedArticle) throws(RatingError) {
      try tally.add(JudgedArticle(article, by: annotators, in: &vocabulary), vocabulary)
    }

    /// The explanation of everything that was added, without the sentences.
    ///
    /// - Returns: The report; see ``ExplainReport/articles``.
    public func finish() -> ExplainReport {
      ExplainReport(
        of: tally.table, question: tally.question, annotators: annotators, limit: limit)
    }
  }
}
