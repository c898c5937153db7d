import Agreement
import Annotations
import Reports

/// `report`: who coded how much, what they found, and how far they agree.
struct ReportCommand: Command {
  static let specification = CommandSpecification(
    "report", .see, .reads, usage: "[--methods] [OPTION…]"
  ).with {
    $0.summary = "report who coded what, who says what, and agreement"
    $0.details = """
      Progress of every annotator, the distribution of stance by source and target, speakers, \
      other variables, agreement, then why codings differ, what review decided of it, what is \
      left, and what the codebook should say. --methods writes the paragraph on it for a paper instead, \
      every number taken from the data. In the shell, articles that you have not closed are left \
      out.
      """
    $0.options =
      [OptionSpecification("--methods", "the paragraph on methods for a paper")]
      + AgreementOptions.rounds + AgreementOptions.people + ReportOptions.forms
      + [ReportOptions.output, ReportOptions.article] + ReportOptions.intervals
  }

  private let isOnMethods: Bool
  private let selection: CodingSelection
  private let options: ReportOptions
  private let unblinder: String?
  private let articles: [String]
  private let output: String?

  init(_ arguments: Arguments) throws(Refusal) {
    isOnMethods = arguments.has("--methods")
    selection = try CodingSelection(arguments, for: Self.specification)
    options = try ReportOptions(arguments, for: Self.specification)
    unblinder = arguments.has("--unblind") ? "report" : nil
    articles = ReportOptions.articles(arguments)
    output = arguments.options[ReportOptions.output.name]
    try Self.refuseFurther(arguments.words)
    if isOnMethods, options.format == .csv {
      throw .usage("--methods writes text, markdown or json, not csv", Self.specification)
    }
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    try session.requireKnown(options.annotators)
    let reply = isOnMethods ? try methods(&session) : try report(&session)
    return try reply.written(to: output, in: session.workspace)
  }

  private func report(_ session: inout Session) throws(Refusal) -> Reply {
    let codebook = session.codebook
    let scope = try scope(in: session)
    var builder = try refusing { () throws(RatingError) in
      try CodingReport.Builder(codebook: codebook, annotators: options.annotators)
    }
    let gaps = try session.forEachReportedArticle(scope) { (article) throws(Refusal) in
      try refusing { () throws(RatingError) in try builder.add(article) }
    }
    var report = builder.finish(withheld: gaps.withheld, interval: options.interval)
    report.problems = gaps.sentences
    var reply = Reply.report(report, as: options.format)
    reply.tell(gaps)
    return reply
  }

  private func scope(in session: Session) throws(Refusal) -> ReportScope {
    var scope = ReportScope(selection: selection, unblinder: unblinder)
    for word in articles {
      scope.articles = (scope.articles ?? []).union([try session.articleID(word)])
    }
    return scope
  }

  private func methods(_ session: inout Session) throws(Refusal) -> Reply {
    let codebook = session.codebook
    var builder = try refusing { () throws(RatingError) in
      try MethodsParagraph.Builder(codebook: codebook, annotators: options.annotators)
    }
    let gaps = try session.forEachReportedArticle(try scope(in: session)) {
      (article) throws(Refusal) in
      try refusing { () throws(RatingError) in try builder.add(article) }
    }
    let paragraph = builder.finish(
      interval: options.interval, software: session.settings.tool, withheld: gaps.withheld)
    var reply = Reply.report(paragraph, as: options.format)
    reply.remarks += remarks(onWithheld: gaps.withheld)
    reply.tell(gaps)
    return reply
  }
}
