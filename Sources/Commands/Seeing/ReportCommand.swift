import Agreement
import Annotations
import Reports

/// `report`: who coded how much, what they found, and how far they agree.
struct ReportCommand: Command {
  static let specification = CommandSpecification(
    "report", .see, .reads, usage: "[--format FORMAT] [--annotators A,B]"
  ).with {
    $0.summary = "report who coded what, who says what, and agreement"
    $0.details = """
      Progress of every annotator, the distribution of stance by source and target, speakers, \
      other variables, then agreement. In the shell, articles that you have not closed are left out.
      """
    $0.options = ReportOptions.specifications
  }

  private let options: ReportOptions
  private let unblinder: String?

  init(_ arguments: Arguments) throws(Refusal) {
    options = try ReportOptions(arguments, for: Self.specification)
    unblinder = arguments.has("--unblind") ? "report" : nil
    try Self.refuseFurther(arguments.words)
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    let codebook = session.codebook
    var builder = try refusing { () throws(RatingError) in
      try CodingReport.Builder(codebook: codebook, annotators: options.annotators)
    }
    let withheld = try session.forEachCodedArticle(unblinder: unblinder) {
      (article) throws(Refusal) in
      try refusing { () throws(RatingError) in try builder.add(article) }
    }
    let report = builder.finish(withheld: withheld, interval: options.interval)
    var reply = Reply()
    reply.value = report.json
    switch options.format {
    case .text: reply.text = report.text
    case .json: reply.document = report.json
    case .csv: reply.document = report.csv
    case .markdown: reply.document = Array(report.markdown.utf8)
    }
    return reply
  }
}
