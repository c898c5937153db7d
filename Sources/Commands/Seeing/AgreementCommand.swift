import Agreement
import Annotations
import Reports

/// `agreement`: how far annotators agree, on every variable and for every pair.
struct AgreementCommand: Command {
  static let specification = CommandSpecification(
    "agreement", .see, .reads, usage: "[--variable V] [--format FORMAT] [--annotators A,B]"
  ).with {
    $0.summary = "show how far annotators agree"
    $0.details = """
      For whether there is a statement, then for every variable given that both found one: percent \
      agreement and Krippendorff's alpha with intervals, the units used and left out and why, and \
      every pair of annotators. What cannot be computed is said, with the reason. In the shell, \
      articles that you have not closed are left out, because their codings by others are not to \
      be seen yet.
      """
    $0.options =
      [OptionSpecification("--variable", value: "V", "only found, relevant or this variable")]
      + ReportOptions.specifications
  }

  private let variable: String?
  private let options: ReportOptions
  private let unblinder: String?

  init(_ arguments: Arguments) throws(Refusal) {
    variable = arguments.options["--variable"]
    options = try ReportOptions(arguments, for: Self.specification)
    unblinder = arguments.has("--unblind") ? "agreement" : nil
    try Self.refuseFurther(arguments.words)
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    let codebook = session.codebook
    let question = try variable.map { (name) throws(Refusal) in try Self.question(name, codebook) }
    var builder = try refusing { () throws(RatingError) in
      try AgreementReport.Builder(
        codebook: codebook, question: question, annotators: options.annotators)
    }
    let withheld = try session.forEachCodedArticle(unblinder: unblinder) {
      (article) throws(Refusal) in
      try refusing { () throws(RatingError) in try builder.add(article) }
    }
    let report = builder.finish(interval: options.interval)
    var reply = Reply()
    reply.value = report.json
    switch options.format {
    case .text: reply.text = report.text
    case .json: reply.document = report.json
    case .csv: reply.document = report.csv
    case .markdown: reply.document = Array(report.markdown.utf8)
    }
    if withheld > 0 { reply.remarks.append(Self.remark(withheld)) }
    return reply
  }

  static func question(_ name: String, _ codebook: Codebook) throws(Refusal) -> RatedQuestion {
    guard let question = RatedQuestion(named: name, in: codebook) else {
      let known = ["found", "relevant"] + codebook.variables.map(\.id)
      throw .coding(.unknownVariable(name, candidates: known))
    }
    return question
  }

  static func remark(_ withheld: Int) -> String {
    "left out \(withheld) articles that you have not closed: others' codings are not to be seen yet"
  }
}
