import Agreement
import Annotations
import Files
import Pages
import Reports
import Storage

/// A report with all that a page of it needs besides.
struct MadeReport {
  /// The report.
  let report: CodingReport
  /// What is missing from it.
  let gaps: ReportGaps
  private let request: ReportRequest
  private let methods: MethodsParagraph
  /// What was counted, each coding with the revision that it was counted at.
  private let counted: [(id: Layer.ID, revision: Int)]

  /// Reads every article and makes the report.
  ///
  /// - Parameters:
  ///   - request: What it is to be.
  ///   - session: Where the articles are.
  /// - Throws: A refusal if no report can be made.
  init(_ request: ReportRequest, in session: inout Session) throws(Refusal) {
    let codebook = session.codebook
    var builder = try refusing { () throws(RatingError) in
      try CodingReport.Builder(
        codebook: codebook, annotators: request.options.annotators, basis: request.basis,
        limit: request.limit)
    }
    var counted: [(id: Layer.ID, revision: Int)] = []
    let gaps = try Self.addArticles(request.scope, in: &session, to: &builder) { article in
      counted += article.layers.map { ($0.id, $0.revision) }
    }
    var report = builder.finish(withheld: gaps.withheld, interval: request.options.interval)
    report.problems = gaps.sentences
    report.section = request.section
    self.report = report
    self.gaps = gaps
    self.request = request
    methods = builder.methods(of: report, software: session.settings.tool)
    self.counted = counted.sorted { $0.id < $1.id }
  }

  /// Adds every article to a report, on another thread while the next one is read.
  private static func addArticles(
    _ scope: ReportScope, in session: inout Session, to builder: inout CodingReport.Builder,
    _ visit: (CodedArticle) -> Void
  ) throws(Refusal) -> ReportGaps {
    let thread = ReportingThread(builder)
    let gaps: ReportGaps
    do throws(Refusal) {
      gaps = try session.forEachReportedArticle(scope) { (article) throws(Refusal) in
        try refusing { () throws(RatingError) in try thread.add(article) }
        visit(article)
      }
    } catch {
      _ = thread.finish()
      throw error
    }
    builder = try refusing { () throws(RatingError) in try thread.finish().get() }
    return gaps
  }

  /// Writes the page, the articles of its evidence as they are read once more.
  ///
  /// - Parameters:
  ///   - session: Where the articles are.
  ///   - verification: What a look at every file came to, if it was asked for.
  ///   - write: Takes the parts of the page in order.
  /// - Returns: What could not be read, now or when the report was made.
  /// - Throws: A refusal if the codebook cannot be read, or what `write` throws.
  func writePage(
    from session: inout Session, _ verification: Verification?,
    _ write: ([UInt8]) throws(Refusal) -> Void
  ) throws(Refusal) -> ReportGaps {
    var reader = try EvidenceReader(request, in: session, after: gaps)
    var page = ReportPage(
      report, methods: methods, provenance: try provenance(&reader, session, verification))
    try write(page.opening(digest: SHA256.base64))
    let articles = report.findings.articles
    for place in page.shown.places(among: articles.count) {
      let evidence = reader.evidence(articles[place].id, at: place, of: page.shown, in: &session)
      if let evidence { try write(page.article(evidence)) }
    }
    try write(page.closing)
    return reader.gaps
  }

  private func provenance(
    _ reader: inout EvidenceReader, _ session: Session, _ verification: Verification?
  ) throws(Refusal) -> Provenance {
    var layers: [Provenance.ReadLayer] = []
    for layer in counted {
      let sum = reader.lastSum(of: layer.id, in: session)
      layers.append(Provenance.ReadLayer(layer: layer.id, revision: layer.revision, sum: sum))
    }
    return Provenance(
      tool: session.settings.tool,
      codebookSum: try refusing { () throws(StorageError) in try session.workspace.codebookSum() },
      layers: layers, problems: report.problems, command: request.command, date: request.date,
      withheld: gaps.withheld, verification: verification)
  }
}

/// Reads articles once more for the evidence of a page.
private struct EvidenceReader {
  private let request: ReportRequest
  private let selected: SelectedCodings
  private let annotators: [AnnotatorName]
  /// What could not be read; what can be read once need not be readable twice.
  private(set) var gaps: ReportGaps

  init(_ request: ReportRequest, in session: Session, after gaps: ReportGaps) throws(Refusal) {
    self.request = request
    self.gaps = gaps
    selected = try SelectedCodings(request.scope.selection, in: session.workspace)
    annotators = try refusing { () throws(StorageError) in try session.workspace.annotators() }
  }

  /// The checksum of a history's last line; empty if it cannot be read.
  mutating func lastSum(of id: Layer.ID, in session: Session) -> String {
    gaps.reading { () throws(Refusal) in try session.lastSum(of: id, selected) ?? "" } ?? ""
  }

  /// An article as evidence; nil if it can no longer be read.
  mutating func evidence(
    _ id: Article.ID, at place: Int, of shown: ShownUnits, in session: inout Session
  ) -> EvidenceArticle? {
    guard let article = session.codedArticle(id, annotators, selected, &gaps) else { return nil }
    return EvidenceArticle(
      article.coded, at: place, codebook: session.codebook, by: request.options.annotators,
      basis: request.basis
    ) { shown.contains(UnitReference(article: place, unit: $0)) }
  }
}
