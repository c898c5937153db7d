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
  private let kept: KeptArticles

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
    var kept = KeptArticles(request.options.format == .html ? KeptArticles.mostCodings : 0)
    let gaps = try Self.addArticles(request.scope, in: &session, to: &builder) { article in
      counted += article.layers.map { ($0.id, $0.revision) }
      kept.keep(article)
    }
    var report = builder.finish(
      withheld: gaps.withheld, interval: request.options.interval, workers: .threads)
    report.problems = gaps.sentences
    report.section = request.section
    self.report = report
    self.gaps = gaps
    self.request = request
    methods = builder.methods(of: report, software: session.settings.tool)
    self.counted = counted.sorted { $0.id < $1.id }
    self.kept = kept
  }

  /// Adds every article to a report, on another thread while the next one is read.
  ///
  /// To read an article with its codings takes less time than to count what they say, so what can be
  /// done to it alone is done here.
  private static func addArticles(
    _ scope: ReportScope, in session: inout Session, to builder: inout CodingReport.Builder,
    _ visit: (CodedArticle) -> Void
  ) throws(Refusal) -> ReportGaps {
    let preparation = builder.preparation
    let thread = WorkingThread(builder) { (builder, article: PreparedArticle) -> RatingError? in
      do throws(RatingError) {
        try builder.add(article)
        return nil
      } catch {
        return error
      }
    }
    let gaps: ReportGaps
    do throws(Refusal) {
      gaps = try session.forEachReportedArticle(scope) { (article) throws(Refusal) in
        try refusing { () throws(RatingError) in
          try throwFirst(thread.add(preparation.prepare(article)))
        }
        visit(article)
      }
    } catch {
      _ = thread.finish()
      throw error
    }
    let finished = thread.finish()
    try refusing { () throws(RatingError) in try throwFirst(finished.products) }
    builder = finished.state
    return gaps
  }

  private static func throwFirst(_ problems: [RatingError?]) throws(RatingError) {
    for case let problem? in problems { throw problem }
  }

  /// Writes the page, for which articles that were not kept are read once more.
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
    let page = ReportPage(
      report, methods: methods, provenance: try provenance(&reader, session, verification))
    try write(page.opening(digest: SHA256.base64))
    let finished = try writeEvidence(of: page, from: &session, &reader, write)
    try write(finished.closing)
    for part in Workers.threads.map(finished.listParts, finished.lists) { try write(part) }
    try write(finished.end)
    return reader.gaps
  }

  /// Writes the articles of a page's evidence, each filled into its template on another thread while
  /// the next one is read; gives the page with what it knows of them.
  private func writeEvidence(
    of page: ReportPage, from session: inout Session, _ reader: inout EvidenceReader,
    _ write: ([UInt8]) throws(Refusal) -> Void
  ) throws(Refusal) -> ReportPage {
    let articles = report.findings.articles
    let thread = WorkingThread(page) { (page, evidence: EvidenceArticle) in page.article(evidence) }
    do throws(Refusal) {
      for place in page.shown.places(among: articles.count) {
        let id = articles[place].id
        guard let article = kept[id] ?? reader.article(id, in: &session) else { continue }
        let evidence = EvidenceArticle(
          article, at: place, codebook: session.codebook, by: request.options.annotators,
          basis: request.basis
        ) { page.shown.contains(UnitReference(article: place, unit: $0)) }
        for part in thread.add(evidence) { try write(part) }
      }
    } catch {
      _ = thread.finish()
      throw error
    }
    let finished = thread.finish()
    for part in finished.products { try write(part) }
    return finished.state
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

  /// An article; nil if it can no longer be read.
  mutating func article(_ id: Article.ID, in session: inout Session) -> CodedArticle? {
    session.codedArticle(id, annotators, selected, &gaps)?.coded
  }
}

/// Articles that need not be read once more for the evidence, as many as there is room for.
private struct KeptArticles {
  /// How many codings of units are kept at most, some hundred bytes each.
  static let mostCodings = 100_000

  private var articles: [Article.ID: CodedArticle] = [:]
  private var room: Int

  /// Keeps nothing yet.
  ///
  /// - Parameter room: How many codings of units may be kept.
  init(_ room: Int) {
    self.room = room
  }

  mutating func keep(_ article: CodedArticle) {
    let codings = article.layers.reduce(0) { $0 + $1.units.count }
    guard codings < room else { return }
    room -= codings
    articles[article.id] = article
  }

  subscript(id: Article.ID) -> CodedArticle? { articles[id] }
}
