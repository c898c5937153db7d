import Agreement
import Annotations
import Reports

/// `agreement`: on every variable of a workspace, or on one.
struct CodingsAgreement: AgreementForm {
  static let name = "agreement"
  static let options =
    [AgreementOptions.variable] + AgreementOptions.rounds + AgreementOptions.people
    + ReportOptions.forms + ReportOptions.intervals + AgreementOptions.details

  private let codings: CodingsArguments
  private let selection: CodingSelection
  private let format: ReportFormat
  private let interval: IntervalChoice
  private let detail: AgreementDetail

  init(_ words: ArraySlice<String>, _ arguments: Arguments) throws(Refusal) {
    try Self.refuseFurther(words)
    let specification = AgreementCommand.specification
    codings = try CodingsArguments(arguments)
    selection = try CodingSelection(arguments, for: specification)
    format = try ReportFormat(arguments, for: specification)
    interval = try ReportOptions.interval(arguments, for: specification)
    detail = try AgreementDetail(arguments, for: specification)
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    let codebook = session.codebook
    let question = try codings.question(in: session)
    var builder = try refusing { () throws(RatingError) in
      try AgreementReport.Builder(
        codebook: codebook, question: question, annotators: codings.annotators)
    }
    let withheld = try session.forEachCodedArticle(selection, unblinder: codings.unblinder) {
      (article) throws(Refusal) in
      try refusing { () throws(RatingError) in try builder.add(article) }
    }
    let report = builder.finish(interval: interval, detail: detail, workers: .threads)
    var reply = Reply.report(report, as: format)
    reply.remarks += remarks(onWithheld: withheld)
    return reply
  }
}
