public import Agreement
public import Annotations

/// What a paper says of how articles were coded and how far annotators agreed, with every number
/// from the data.
public struct MethodsParagraph: Sendable {
  /// The number of articles that somebody coded.
  public let articles: Int
  /// The number of their units.
  public let units: Int
  /// The versions of the rules that cut them, sorted.
  public let segmenters: [String]
  /// Agreement on every question.
  public let agreement: AgreementReport
  /// The name and version of the program.
  public let software: String
  /// The number of articles left out because the reader is to code them without seeing others'
  /// codings.
  public let withheld: Int
  let codebook: Codebook

  /// Gathers what the paragraph is made from, one article at a time, in any order.
  public struct Builder: Sendable {
    private let codebook: Codebook
    private let annotators: AnnotatorSelection
    private var agreement: AgreementReport.Builder
    private var counts = Counts()

    /// Prepares a paragraph.
    ///
    /// - Parameters:
    ///   - codebook: The variables.
    ///   - annotators: Whose codings are reported.
    /// - Throws: A `RatingError` if the codebook's labels cannot be labels of their scale.
    public init(
      codebook: Codebook, annotators: AnnotatorSelection = .everyPerson
    ) throws(RatingError) {
      self.codebook = codebook
      self.annotators = annotators
      agreement = try AgreementReport.Builder(codebook: codebook, annotators: annotators)
    }

    /// Takes an article; one that nobody coded does not count.
    ///
    /// - Parameter article: The article with its codings.
    /// - Throws: A `RatingError` if an annotator has two codings of the article.
    public mutating func add(_ article: CodedArticle) throws(RatingError) {
      guard article.layers.contains(where: annotators.includes) else { return }
      counts.count(article)
      try agreement.add(article)
    }

    /// The paragraph on everything that was added.
    ///
    /// - Parameters:
    ///   - interval: How intervals are found.
    ///   - software: The name and version of the program.
    ///   - withheld: How many articles were not added because their codings may not be seen yet.
    /// - Returns: The paragraph.
    public func finish(
      interval: IntervalChoice = .bootstrap(Bootstrap()), software: String, withheld: Int = 0
    ) -> MethodsParagraph {
      MethodsParagraph(
        counts, agreement.finish(interval: interval), codebook: codebook, software: software,
        withheld: withheld)
    }
  }

  /// What was coded.
  struct Counts: Sendable {
    fileprivate var articles = 0
    fileprivate var units = 0
    fileprivate var segmenters: Set<String> = []

    /// Counts an article that somebody coded.
    mutating func count(_ article: CodedArticle) {
      articles += 1
      units += article.units.count
      segmenters.insert(article.segmenter)
    }
  }

  init(
    _ counts: Counts, _ agreement: AgreementReport, codebook: Codebook, software: String,
    withheld: Int
  ) {
    articles = counts.articles
    units = counts.units
    segmenters = counts.segmenters.sorted()
    self.agreement = agreement
    self.software = software
    self.withheld = withheld
    self.codebook = codebook
  }
}
