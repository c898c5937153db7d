public import Agreement
public import Annotations

/// Who coded how much, what was found, and how far annotators agree.
public struct CodingReport: Sendable {
  /// The codebook's name.
  public let codebookName: String
  /// The codebook's version.
  public let codebookVersion: Int
  /// The number of articles read.
  public let articles: Int
  /// The number of articles left out because the reader is to code them without seeing others'
  /// codings.
  public let withheld: Int
  /// How much each annotator has coded, by name.
  public let progress: [AnnotatorProgress]
  /// How often values occur.
  public let distributions: [Distribution]
  /// The sections that the codebook does not allow.
  public let missing: [MissingSection]
  /// Agreement on every variable.
  public let agreement: AgreementReport
  /// What annotators differ in, and what was decided of it.
  public let review: ReviewReport
  /// What each annotator said when units were judged once more, by name; those who judged none are
  /// left out.
  public let rechecks: [AnnotatorRechecks]
  /// What the articles hold.
  public let findings: Findings
  /// What could not be read and is missing from the report, a sentence each; foreign text.
  public var problems: [String] = []
  /// The only part that is shown; nil for the whole report.
  public var section: Section?

  /// Gathers what a report is made from, one article at a time, in any order.
  ///
  /// Statements count where the unit is to be coded, has one version, and the article was not found
  /// irrelevant by their annotator.
  public struct Builder: Sendable {
    private let codebook: Codebook
    private let annotators: AnnotatorSelection
    private let limit: ReportLimit?
    private var progress: [AnnotatorName: AnnotatorProgress] = [:]
    private var plan: SectionPlan
    private var review: ReviewTally
    private var agreement: AgreementReport.Builder
    private var rechecks: [AnnotatorName: RecheckTally] = [:]
    private let noRechecks: RecheckTally
    private var findings: Findings.Builder
    private var coverage: CodingProgress.Builder
    private var methods = MethodsParagraph.Counts()
    private var articles = 0

    /// Prepares a report.
    ///
    /// - Parameters:
    ///   - codebook: The variables.
    ///   - annotators: Whose codings are reported.
    ///   - basis: Whose word counts in findings.
    ///   - limit: What is reported on; nil for everything.
    /// - Throws: A `RatingError` if the codebook's labels cannot be labels of their scale.
    public init(
      codebook: Codebook, annotators: AnnotatorSelection = .everyPerson,
      basis: Basis = .referenceElseMajority, limit: ReportLimit? = nil
    ) throws(RatingError) {
      self.codebook = codebook
      self.annotators = annotators
      self.limit = limit
      agreement = try AgreementReport.Builder(
        codebook: codebook, questions: limit?.questions(in: codebook), annotators: annotators)
      noRechecks = RecheckTally(
        try AgreementReport.Builder(
          codebook: codebook, questions: limit?.questions(in: codebook), annotators: .everyPerson))
      review = ReviewTally()
      findings = Findings.Builder(codebook: codebook, annotators: annotators, basis: basis)
      coverage = CodingProgress.Builder(annotators)
      plan = SectionPlan(codebook, limit, in: &agreement.vocabulary)
    }

    /// Takes an article.
    ///
    /// - Parameter article: The article with its codings.
    /// - Throws: A `RatingError` if an annotator has two codings of the article.
    public mutating func add(_ article: CodedArticle) throws(RatingError) {
      try add(preparation.prepare(article))
    }

    /// What prepares articles for this report.
    public var preparation: ArticlePreparation {
      ArticlePreparation(codebook: codebook, annotators: annotators)
    }

    /// Takes an article.
    ///
    /// - Parameter prepared: The article with its codings, made by ``preparation``.
    /// - Throws: A `RatingError` if an annotator has two codings of the article.
    public mutating func add(_ prepared: PreparedArticle) throws(RatingError) {
      let article = prepared.article
      articles += 1
      for layer in article.layers where annotators.includes(layer) {
        let annotator = layer.id.annotator
        progress[annotator, default: AnnotatorProgress(annotator)].add(layer, of: article)
        for rechecked in article.rechecks where rechecked.stood.id.annotator == annotator {
          try rechecks[annotator, default: noRechecks].add(rechecked, of: article)
        }
      }
      review.add(article, prepared.compared)
      findings.add(article)
      coverage.add(article)
      if article.layers.contains(where: annotators.includes) { methods.count(article) }
      let judged = agreement.judged(article)
      plan.add(judged)
      try agreement.add(judged)
    }

    /// The report on everything that was added.
    ///
    /// - Parameters:
    ///   - withheld: How many articles were not added because their codings may not be seen yet.
    ///   - interval: How intervals are found; see
    ///     ``AgreementReport/Builder/finish(interval:detail:workers:)``.
    ///   - workers: Who computes it.
    /// - Returns: The report.
    public func finish(
      withheld: Int = 0, interval: IntervalChoice = .bootstrap(Bootstrap()),
      workers: Workers = .none
    ) -> CodingReport {
      let (found, coverage, agreement) = (self.findings, coverage, agreement)
      let (findings, agreed) = workers.both(
        { found.finish(progress: coverage.finish(), interval: interval) },
        { agreement.finish(interval: interval, workers: workers) })
      return CodingReport(
        codebookName: codebook.name, codebookVersion: codebook.version, articles: articles,
        withheld: withheld, progress: progress.sorted { $0.key < $1.key }.map(\.value),
        distributions: plan.distributions(in: agreement.vocabulary), missing: plan.missing,
        agreement: agreed, review: review.finish(),
        rechecks: rechecks.sorted { $0.key < $1.key }.map {
          AnnotatorRechecks(annotator: $0.key, rechecks: $0.value.finish(interval: interval))
        },
        findings: limit.map { findings.limited(to: $0) } ?? findings)
    }

    /// The paragraph on methods of a report.
    ///
    /// - Parameters:
    ///   - report: The report on everything that was added.
    ///   - software: The name and version of the program.
    /// - Returns: The paragraph, with the report's numbers.
    public func methods(of report: CodingReport, software: String) -> MethodsParagraph {
      MethodsParagraph(
        methods, report.agreement, codebook: codebook, software: software,
        withheld: report.withheld)
    }
  }
}
