import Agreement
import Annotations
import Reports

/// `report`: who coded how much, what they found, and how far they agree.
struct ReportCommand: Command {
  static let specification = CommandSpecification(
    "report", .see, .reads, usage: "[--methods] [OPTION…]"
  ).with {
    $0.summary = "report who coded what, who says what, and agreement"
    $0.usesPager = true
    $0.details = """
      Sentences that sum it up, progress of every annotator, who speaks, where they stand, the \
      speakers, every variable as it was recorded, agreement, then why codings differ, what review \
      decided of it, what is left, and what the codebook should say. --format html makes one page \
      of it with figures, whose numbers lead to their sentences. --methods writes the \
      paragraph on it for a paper instead, every number taken from the data. In the shell, \
      articles that you have not closed are left out.
      """
    $0.options =
      [OptionSpecification("--methods", "the paragraph on methods for a paper")]
      + AgreementOptions.rounds + AgreementOptions.people
      + [
        ReportOptions.section, ReportOptions.variable, ReportOptions.article, ReportOptions.basis,
      ]
      + ReportOptions.formsOfPage
      + ReportOptions.intervals
  }

  private let isOnMethods: Bool
  private let articles: [String]
  private let variables: [QuestionName]
  private let output: String?
  private let beginsWithMark: Bool
  private let request: ReportRequest

  init(_ arguments: Arguments) throws(Refusal) {
    isOnMethods =
      arguments.has("--methods")
      || arguments.options[ReportOptions.section.name] == ReportOptions.methods
    articles = ReportOptions.words(ReportOptions.article, arguments)
    variables = ReportOptions.words(ReportOptions.variable, arguments).map(QuestionName.init)
    output = arguments.options[ReportOptions.output.name]
    beginsWithMark = arguments.has("--bom")
    request = try ReportRequest(arguments, for: Self.specification)
    try Self.refuseFurther(arguments.words)
    try refuseContradictions(arguments)
  }

  private func refuseContradictions(_ arguments: Arguments) throws(Refusal) {
    let format = request.options.format
    if format == .html, arguments.has(ReportOptions.section.name) {
      throw .usage(
        "a page of html is whole; leave out --section, or take another --format",
        Self.specification)
    }
    if isOnMethods, let section = request.section {
      throw .usage(
        "--methods goes without --section \(section.rawValue); ask for one of them",
        Self.specification)
    }
    if isOnMethods, !variables.isEmpty {
      throw .usage("--methods is on all variables; leave out --variable", Self.specification)
    }
    if isOnMethods, [.csv, .html].contains(format) {
      throw .usage("--methods writes text, markdown or json only", Self.specification)
    }
    for option in ["--date", ReportOptions.verify.name] where arguments.has(option) {
      guard format != .html else { continue }
      throw .usage("\(option) goes with --format html", Self.specification)
    }
    if arguments.has("--bom"), format != .csv {
      throw .usage("--bom goes with --format csv", Self.specification)
    }
    if output == "-" {
      throw .usage(
        "-o takes a file, not '-'; leave it out and the report goes to standard output",
        Self.specification)
    }
  }

  /// What is asked for, with everything that it names found.
  private func requestWithNames(in session: inout Session) throws(Refusal) -> ReportRequest {
    var request = request
    try session.requireKnown(request.options.annotators)
    if case .annotator(let name) = request.basis {
      _ = try session.existingAnnotator(name.description)
    }
    for word in articles {
      request.scope.articles =
        (request.scope.articles ?? []).union([try session.articleID(word)])
    }
    guard !variables.isEmpty else { return request }
    var questions: [RatedQuestion] = []
    for name in variables { questions.append(try name.question(in: session.codebook)) }
    request.limit = ReportLimit(questions)
    return request
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    let request = try requestWithNames(in: &session)
    if request.options.format == .html { return try page(request, &session) }
    let reply =
      isOnMethods ? try methods(request, &session) : try report(request, &session)
    return try reply.written(to: output, in: session.workspace)
  }

  private func report(_ request: ReportRequest, _ session: inout Session) throws(Refusal) -> Reply {
    let made = try MadeReport(request, in: &session)
    var reply = Reply.report(made.report, as: request.options.format)
    if beginsWithMark { reply.document = Array("\u{FEFF}".utf8) + (reply.document ?? []) }
    reply.tell(made.gaps)
    return reply
  }

  private func page(_ request: ReportRequest, _ session: inout Session) throws(Refusal) -> Reply {
    let verification = try verification(request, session)
    guard let output else {
      guard !session.settings.isOutputTerminal else {
        throw .file(
          "standard output", reason: "a page of html is not read at a terminal",
          remedy: "write it to a file: -o report.html")
      }
      var reply = Reply()
      var document: [UInt8] = []
      let made = try MadeReport(request, in: &session)
      let gaps = try made.writePage(from: &session, verification) { (part) throws(Refusal) in
        document += part
      }
      reply.document = document
      reply.tell(gaps)
      if verification?.isSound == false { reply.foundProblems = true }
      return reply
    }
    var file = try ReportFile(output, in: session.workspace)
    let made = try MadeReport(request, in: &session)
    let gaps = try made.writePage(from: &session, verification) { (part) throws(Refusal) in
      try file.write(part)
    }
    var reply = try file.finish()
    reply.tell(gaps)
    if verification?.isSound == false { reply.foundProblems = true }
    return reply
  }

  /// What a look at every file comes to; nil if it was not asked for.
  private func verification(
    _ request: ReportRequest, _ session: Session
  ) throws(Refusal) -> Verification? {
    guard request.verifies else { return nil }
    // What it finds in others' codings would tell of them.
    guard session.settings.mode == .subcommand else {
      throw .usage(
        "--verify looks at everybody's codings; run 'postil report --verify' instead",
        Self.specification)
    }
    var verifier = WorkspaceVerifier(session.workspace)
    while verifier.next != nil { verifier.verifyNext() }
    return verifier.finished()
  }

  private func methods(_ request: ReportRequest, _ session: inout Session) throws(Refusal) -> Reply
  {
    let codebook = session.codebook
    var builder = try refusing { () throws(RatingError) in
      try MethodsParagraph.Builder(codebook: codebook, annotators: request.options.annotators)
    }
    let gaps = try session.forEachReportedArticle(request.scope) { (article) throws(Refusal) in
      try refusing { () throws(RatingError) in try builder.add(article) }
    }
    let paragraph = builder.finish(
      interval: request.options.interval, software: session.settings.tool,
      withheld: gaps.withheld)
    var reply = Reply.report(paragraph, as: request.options.format)
    reply.remarks += remarks(onWithheld: gaps.withheld)
    reply.tell(gaps)
    return reply
  }
}
