public import Agreement
public import Annotations

/// Agreement before and after something: how far it changed, and whether that may be chance.
public struct ComparisonReport: Sendable {
  /// The two sides of a comparison.
  public enum Side: Sendable {
    /// What came first.
    case before
    /// What is held against it.
    case after
  }

  /// Each question.
  public let variables: [VariableComparison]
  /// What the sides are called: rounds, dates or files.
  public let names: (before: String, after: String)

  /// Compares two tables of ratings from elsewhere.
  ///
  /// - Parameters:
  ///   - before: The ratings that came first.
  ///   - after: The ratings that are held against them.
  ///   - interval: How intervals are found.
  ///   - names: What the sides are called.
  /// - Throws: A `RatingError` if the two differ in level or declared labels.
  public init(
    before: RatingTable, after: RatingTable, interval: IntervalChoice,
    names: (before: String, after: String)
  ) throws(RatingError) {
    guard before.level == after.level else { throw .levelsDiffer(before.level, after.level) }
    let labels = [before, after].map { $0.declaredLabels.map(ExactText.init) }
    guard labels[0] == labels[1] else { throw .declaredLabelsDiffer }
    let comparison = VariableComparison(before: before, after: after, interval: interval)
    self.init([comparison], names: names)
  }

  private init(_ variables: [VariableComparison], names: (before: String, after: String)) {
    self.variables = variables
    self.names = names
  }

  /// Gathers what a comparison is made from, one article at a time, in any order.
  public struct Builder: Sendable {
    private var before: AgreementReport.Builder
    private var after: AgreementReport.Builder

    /// Prepares a comparison.
    ///
    /// - Parameters:
    ///   - codebook: The variables.
    ///   - question: The one question to compare; nil for all of them.
    ///   - annotators: Whose codings are compared.
    /// - Throws: A `RatingError` if the codebook's labels cannot be labels of their scale.
    public init(
      codebook: Codebook, question: RatedQuestion? = nil,
      annotators: AnnotatorSelection = .everyPerson
    ) throws(RatingError) {
      before = try AgreementReport.Builder(
        codebook: codebook, question: question, annotators: annotators)
      after = before
    }

    /// Takes the ratings of an article.
    ///
    /// - Parameters:
    ///   - article: The article with its codings on one side.
    ///   - side: The side; an article may be on both.
    /// - Throws: A `RatingError` if an annotator has two codings of the article.
    public mutating func add(_ article: CodedArticle, to side: Side) throws(RatingError) {
      switch side {
      case .before: try before.add(article)
      case .after: try after.add(article)
      }
    }

    /// The comparison of everything that was added.
    ///
    /// - Parameters:
    ///   - interval: How intervals are found.
    ///   - names: What the sides are called.
    /// - Returns: The report.
    public func finish(
      interval: IntervalChoice = .bootstrap(Bootstrap()), names: (before: String, after: String)
    ) -> ComparisonReport {
      let reported = zip(before.tallies, after.tallies).filter {
        before.isReported($0) || after.isReported($1)
      }
      return ComparisonReport(
        reported.map { VariableComparison(before: $0, after: $1, interval: interval) },
        names: names)
    }
  }
}
