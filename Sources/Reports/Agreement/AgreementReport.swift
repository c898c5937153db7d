public import Agreement
public import Annotations

/// Agreement on whether there is a statement and on every variable of a codebook, or on ratings
/// from elsewhere.
public struct AgreementReport: Sendable {
  /// Agreement on each question, in the order of ``RatedQuestion/all(in:)``.
  public internal(set) var variables: [VariableAgreement]
  /// What people are shown beside the summary.
  public let detail: AgreementDetail

  /// A report on ratings from elsewhere.
  ///
  /// - Parameters:
  ///   - table: The ratings.
  ///   - interval: How intervals are found.
  ///   - detail: What people are shown beside the summary.
  public init(
    of table: RatingTable, interval: IntervalChoice = .bootstrap(Bootstrap()),
    detail: AgreementDetail = []
  ) {
    self.init([VariableAgreement(of: table, interval: interval, detail: detail)], detail: detail)
  }

  private init(_ variables: [VariableAgreement], detail: AgreementDetail) {
    self.variables = variables
    self.detail = detail
  }

  /// Gathers what a report on agreement is made from, one article at a time, in any order.
  public struct Builder: Sendable {
    /// The values met so far.
    var vocabulary = Vocabulary()
    /// The questions with their ratings so far.
    private(set) var tallies: [AgreementTally] = []
    private let annotators: AnnotatorSelection
    private let isLimited: Bool

    /// Prepares a report.
    ///
    /// - Parameters:
    ///   - codebook: The variables.
    ///   - question: The one question to report on; nil for all of them, of which
    ///     ``RatedQuestion/relevant`` is reported only where somebody found an article irrelevant.
    ///   - annotators: Whose codings are compared.
    /// - Throws: A `RatingError` if the codebook's labels cannot be labels of their scale.
    public init(
      codebook: Codebook, question: RatedQuestion? = nil,
      annotators: AnnotatorSelection = .everyPerson
    ) throws(RatingError) {
      try self.init(codebook: codebook, questions: question.map { [$0] }, annotators: annotators)
    }

    /// Prepares a report on some questions, in their order; on all of them for nil.
    init(
      codebook: Codebook, questions: [RatedQuestion]?, annotators: AnnotatorSelection
    ) throws(RatingError) {
      self.annotators = annotators
      isLimited = questions != nil
      for question in questions ?? RatedQuestion.all(in: codebook) {
        tallies.append(try AgreementTally(question, in: &vocabulary))
      }
    }

    /// Takes the ratings of an article.
    ///
    /// - Parameter article: The article with its codings.
    /// - Throws: A `RatingError` if an annotator has two codings of the article.
    public mutating func add(_ article: CodedArticle) throws(RatingError) {
      try add(judged(article))
    }

    /// An article in the numbers of the vocabulary.
    mutating func judged(_ article: CodedArticle) -> JudgedArticle {
      JudgedArticle(article, by: annotators, in: &vocabulary)
    }

    mutating func add(_ article: JudgedArticle) throws(RatingError) {
      for number in tallies.indices { try tallies[number].add(article, vocabulary) }
    }

    /// The report on everything that was added.
    ///
    /// - Parameters:
    ///   - interval: How intervals are found. What is drawn anew is decided here: articles, or units
    ///     where fewer than 10 articles hold a unit with two ratings.
    ///   - detail: What people are shown beside the summary.
    ///   - workers: Who computes it, each question for itself.
    /// - Returns: The report.
    public func finish(
      interval: IntervalChoice = .bootstrap(Bootstrap()), detail: AgreementDetail = [],
      workers: Workers = .none
    ) -> AgreementReport {
      let agreements = workers.map(tallies.filter(isReported)) {
        VariableAgreement(on: $0, interval: interval.resampling($0.sampling), detail: detail)
      }
      return AgreementReport(agreements, detail: detail)
    }

    /// Whether a question is reported on, given its ratings.
    func isReported(_ tally: AgreementTally) -> Bool {
      isLimited || tally.question != .relevant || tally.hasNo
    }
  }
}
