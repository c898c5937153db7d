import Agreement
import Annotations
import Reports

/// `agreement compare A B`: two rounds, or two periods, of one workspace against each other.
struct CompareCodings: AgreementForm {
  static let name = "agreement compare"
  static let options =
    [AgreementOptions.variable, AgreementOptions.current] + AgreementOptions.people
    + ReportOptions.forms + ReportOptions.intervals

  private let codings: CodingsArguments
  private let names: (before: String, after: String)
  private let before: CodingSelection
  private let after: CodingSelection
  private let format: ReportFormat
  private let interval: IntervalChoice

  init(_ words: ArraySlice<String>, _ arguments: Arguments) throws(Refusal) {
    let specification = AgreementCommand.specification
    guard words.count == 2, let first = words.first, let second = words.last else {
      throw Self.usage("compare needs two rounds, two dates or two files")
    }
    names = (first, second)
    codings = try CodingsArguments(arguments)
    format = try ReportFormat(arguments, for: specification)
    interval = try ReportOptions.intervalOfDifferences(arguments, for: specification)
    (before, after) = try Self.sides(first, second, isCurrent: arguments.has("--current"))
  }

  /// What two words mean, which name rounds or points in time.
  private static func sides(_ first: String, _ second: String, isCurrent: Bool) throws(Refusal)
    -> (before: CodingSelection, after: CodingSelection)
  {
    let specification = AgreementCommand.specification
    var (before, after) = (CodingSelection(), CodingSelection())
    switch (Moment(first), Moment(second)) {
    case (let end?, let later?):
      guard end < later else { throw usage("'\(first)' does not end before '\(second)'") }
      before.period = CodingPeriod(end: end)
      after.period = CodingPeriod(start: .after(end), end: later)
    case (nil, nil):
      (before.scope, after.scope) = (.round(first), .round(second))
      (before.isCurrent, after.isCurrent) = (isCurrent, isCurrent)
    case (_?, nil): throw CodingSelection.noDate(second, specification)
    case (nil, _?): throw CodingSelection.noDate(first, specification)
    }
    return (before, after)
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    let codebook = session.codebook
    let question = try codings.question(in: session)
    let before = try SelectedCodings(before, in: session.workspace)
    let after = try SelectedCodings(after, in: session.workspace)
    var builder = try refusing { () throws(RatingError) in
      try ComparisonReport.Builder(
        codebook: codebook, question: question, annotators: codings.annotators)
    }
    let withheld = try session.forEachVisibleArticle(unblinder: codings.unblinder) {
      (session, id, annotators) throws(Refusal) in
      let article = try session.article(id)
      let sides: [(SelectedCodings, ComparisonReport.Side)] = [(before, .before), (after, .after)]
      for (selected, side) in sides {
        let layers = try session.layers(of: article, by: annotators, selected)
        let coded = CodedArticle(article, codebook: codebook, layers: layers)
        try refusing { () throws(RatingError) in try builder.add(coded, to: side) }
      }
    }
    let report = builder.finish(interval: interval, names: names)
    var reply = Reply.report(report, as: format)
    reply.remarks += before.remarks + after.remarks + remarks(onWithheld: withheld)
    return reply
  }
}
