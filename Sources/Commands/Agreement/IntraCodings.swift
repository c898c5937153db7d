import Agreement
import Annotations
import Reports

/// `agreement intra`: each annotator against what they themselves said of the same units earlier.
struct IntraCodings: AgreementForm {
  static let name = "agreement intra"
  static let options =
    [AgreementOptions.variable] + AgreementOptions.people + ReportOptions.forms
    + ReportOptions.intervals

  private let arguments: CodingsArguments
  private let moment: Moment?
  private let format: ReportFormat
  private let interval: IntervalChoice

  init(_ words: ArraySlice<String>, _ arguments: Arguments) throws(Refusal) {
    let specification = AgreementCommand.specification
    moment = try words.first.map { (word) throws(Refusal) in
      guard let moment = Moment(word) else { throw CodingSelection.noDate(word, specification) }
      return moment
    }
    try Self.refuseFurther(words.dropFirst())
    self.arguments = try CodingsArguments(arguments)
    format = try ReportFormat(arguments, for: specification)
    interval = try ReportOptions.interval(arguments, for: specification)
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    let codebook = session.codebook
    let question = try arguments.question(in: session)
    var builder = try refusing { () throws(RatingError) in
      try IntraReport.Builder(
        codebook: codebook, question: question, annotators: arguments.annotators)
    }
    let withheld = try session.forEachVisibleArticle(unblinder: arguments.unblinder) {
      (session, id, annotators) throws(Refusal) in
      let article = try session.article(id)
      let codings = try codings(of: article, by: annotators, &session)
      var coded = CodedArticle(article, codebook: codebook, layers: codings.map(\.now))
      coded.rechecks = codings.compactMap(\.rechecked)
      try refusing { () throws(RatingError) in
        try builder.add(coded, earlier: codings.map(\.earlier))
      }
    }
    let name = moment?.description ?? "the first coding"
    let report = builder.finish(interval: interval, earlier: name)
    var reply = Reply.report(report, as: format)
    reply.remarks += remarks(onWithheld: withheld)
    return reply
  }

  /// One annotator's coding of an article at different times.
  private struct Compared {
    var now: Layer
    var earlier: EarlierLayer
    var rechecked: RecheckedLayers?
  }

  /// Each selected annotator's coding of an article now and earlier.
  private func codings(
    of article: Article, by annotators: [AnnotatorName], _ session: inout Session
  ) throws(Refusal) -> [Compared] {
    var codings: [Compared] = []
    for annotator in annotators {
      let id = Layer.ID(annotator: annotator, article: article.id)
      guard let history = try session.history(of: id, on: article) else { continue }
      let now = history.layer(id, of: article)
      guard arguments.annotators.includes(now) else { continue }
      codings.append(
        Compared(
          now: now, earlier: history.earlierLayer(id, of: article, at: moment),
          rechecked: history.recheckedLayers(id, of: article)))
    }
    return codings
  }
}
