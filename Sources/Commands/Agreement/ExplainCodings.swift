import Agreement
import Annotations
import Reports

/// `agreement explain V`: which units of a workspace move a coefficient most.
struct ExplainCodings: AgreementForm {
  static let name = "agreement explain"
  static let options =
    [AgreementOptions.variable] + AgreementOptions.rounds + AgreementOptions.people
    + ReportOptions.forms + [AgreementOptions.limit]

  private let question: QuestionName
  private let codings: CodingsArguments
  private let selection: CodingSelection
  private let format: ReportFormat
  private let limit: Int

  init(_ words: ArraySlice<String>, _ arguments: Arguments) throws(Refusal) {
    let specification = AgreementCommand.specification
    guard let word = words.first ?? arguments.options["--variable"] else {
      throw Self.usage("explain needs a variable, found or relevant")
    }
    try Self.refuseFurther(words.dropFirst())
    question = QuestionName(word: word)
    codings = try CodingsArguments(arguments)
    selection = try CodingSelection(arguments, for: specification)
    format = try ReportFormat(arguments, for: specification)
    limit = try AgreementCommand.count("--limit", of: arguments) ?? ExplainReport.usualLimit
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    try session.requireKnown(codings.annotators)
    let question = try question.question(in: session.codebook)
    var builder = try refusing { () throws(RatingError) in
      try ExplainReport.Builder(question, annotators: codings.annotators, limit: limit)
    }
    let withheld = try session.forEachCodedArticle(selection, unblinder: codings.unblinder) {
      (article) throws(Refusal) in
      try refusing { () throws(RatingError) in try builder.add(article) }
    }
    var report = builder.finish()
    for id in report.articles.sorted() {
      report.addText(of: try session.codedArticle(id, selection))
    }
    var reply = Reply.report(report, as: format)
    reply.remarks += remarks(onWithheld: withheld)
    return reply
  }
}
