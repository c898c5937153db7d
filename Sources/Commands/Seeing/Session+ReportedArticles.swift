import Annotations
import Reports

/// What a report is to be made from.
struct ReportScope {
  /// Which codings.
  var selection: CodingSelection
  /// The articles that are meant; nil for all of them.
  var articles: Set<Article.ID>?
  /// The command that is to show articles that are not to be seen yet, which is recorded; or nil.
  var unblinder: String?
}

/// What could not go into a report.
struct ReportGaps {
  /// How many articles were left out because they are not to be seen yet.
  var withheld = 0
  /// Why files could not be read.
  var problems: [Refusal] = []
  /// Which histories have bad lines among their good ones, in words.
  var damages: [String] = []

  /// What is wrong, a sentence each.
  var sentences: [String] { problems.flatMap(\.sentences) + damages }

  /// Takes why something could not be read, once.
  fileprivate mutating func add(_ problem: Refusal) {
    guard !problems.contains(where: { $0.sentence == problem.sentence }) else { return }
    problems.append(problem)
  }
}

extension Session {
  /// Gives every article with the codings of it that were selected, and all that a report tells.
  ///
  /// One is given at a time; what cannot be read is passed over.
  ///
  /// - Parameters:
  ///   - scope: Which articles and codings.
  ///   - visit: Takes an article.
  /// - Returns: What was passed over.
  /// - Throws: A refusal if the rounds or the folders cannot be read, or what `visit` throws.
  mutating func forEachReportedArticle(
    _ scope: ReportScope, _ visit: (CodedArticle) throws(Refusal) -> Void
  ) throws(Refusal) -> ReportGaps {
    let selected = try SelectedCodings(scope.selection, in: workspace)
    remarks += selected.remarks
    var gaps = ReportGaps()
    var unknown: [Refusal] = []
    gaps.withheld = try forEachVisibleArticle(
      among: scope.articles, unblinder: scope.unblinder, takeProblem: { unknown.append($0) }
    ) { (session, id, annotators) throws(Refusal) in
      guard let article = session.reportedArticle(id, annotators, selected, &gaps) else { return }
      try visit(article)
    }
    for problem in unknown { gaps.add(problem) }
    gaps.damages = damages.map(\.sentence)
    return gaps
  }

  /// An article as far as it and its codings can be read, with all that a report tells; nil if it
  /// cannot.
  private mutating func reportedArticle(
    _ id: Article.ID, _ annotators: [AnnotatorName], _ selected: SelectedCodings,
    _ gaps: inout ReportGaps
  ) -> CodedArticle? {
    guard let read = codedArticle(id, annotators, selected, &gaps) else { return nil }
    let layers = read.coded.layers
    var coded = read.coded
    coded.assignees = selected.assignees(of: id)
    coded.staleUnits =
      gaps.reading { () throws(Refusal) in try staleUnits(of: read.article, layers) } ?? []
    coded.rechecks =
      gaps.reading { () throws(Refusal) in
        try rechecks(in: layers.map(\.id), of: read.article)
      } ?? []
    return coded
  }

  /// An article as far as it and its codings can be read; nil if it cannot.
  ///
  /// - Parameters:
  ///   - id: The article, which may be seen.
  ///   - annotators: Whose codings.
  ///   - selected: Which of them.
  ///   - gaps: Takes what cannot be read.
  /// - Returns: The article as it is, and with its codings.
  mutating func codedArticle(
    _ id: Article.ID, _ annotators: [AnnotatorName], _ selected: SelectedCodings,
    _ gaps: inout ReportGaps
  ) -> (article: Article, coded: CodedArticle)? {
    guard let article = gaps.reading({ () throws(Refusal) in try article(id) }) else { return nil }
    var layers: [Layer] = []
    for annotator in annotators {
      let found = gaps.reading { () throws(Refusal) in
        try self.layers(of: article, by: [annotator], selected)
      }
      layers += found ?? []
    }
    let told = hidingOrigin(of: article)
    return (article, CodedArticle(told, codebook: codebook, layers: layers))
  }
}

extension Reply {
  /// Says what could not be read; the rest of the command was done.
  mutating func tell(_ gaps: ReportGaps) {
    refuse(gaps.problems)
    if !gaps.damages.isEmpty { foundProblems = true }
  }
}

extension ReportGaps {
  /// Reads something; nil if it cannot be read, which is kept in mind.
  mutating func reading<Value>(_ read: () throws(Refusal) -> Value) -> Value? {
    do throws(Refusal) {
      return try read()
    } catch {
      add(error)
      return nil
    }
  }
}
