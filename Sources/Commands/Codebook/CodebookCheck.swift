import Annotations
import Corpus
import JSON
import Storage

extension Session {
  /// Everything that is wrong with the codebook, its examples among it.
  mutating func codebookProblems() throws(Refusal) -> [CodebookProblem] {
    let reading = try refusing { () throws(StorageError) in
      try workspace.codebookReading(reservedWords: CommandTable.names)
    }
    guard reading.problems.isEmpty else { return reading.problems }
    let problems = try CodebookExamples.check(reading.examples) { (article, unit) throws(Refusal) in
      try exampleUnit(article, unit)
    }
    guard settings.mode != .subcommand else { return problems }
    var seen: [CodebookProblem] = []
    for problem in problems { seen.append(try withoutUnseenReference(problem)) }
    return seen
  }

  /// A problem without what the reference holds for a unit, where that is not to be seen yet.
  private mutating func withoutUnseenReference(_ problem: CodebookProblem) throws(Refusal)
    -> CodebookProblem
  {
    guard case .example(let fault) = problem.reason, let unseen = fault.unseen,
      let article = Article.ID(unseen.article), try !maySeeOthers(on: article)
    else { return problem }
    return CodebookProblem(at: problem.place, .example(unseen.fault))
  }

  /// The unit that an example says it was taken from; nil if there is none.
  private mutating func exampleUnit(_ id: Article.ID, _ number: Article.Unit.Number)
    throws(Refusal) -> CodebookExamples.Unit?
  {
    let ids = try refusing { () throws(CorpusError) in try corpus.articleIDs() }
    guard ids.contains(id) else { return nil }
    let article = try article(id)
    guard let unit = article.unit(number) else { return nil }
    let reference = try layer(Layer.ID(annotator: .reference, article: id))
    return CodebookExamples.Unit(
      quote: article.quote(of: unit),
      reference: reference?.unit(at: unit.span)?.coding.statements)
  }
}

extension [CodebookProblem] {
  /// The problems for a person, one a line.
  var text: StyledText {
    var text = StyledText()
    for problem in self { text.line("\(problem)", .warning) }
    return text
  }

  /// The problems for a program.
  var json: [UInt8] {
    var writer = JSONWriter(style: .compact)
    writer.beginArray()
    for problem in self {
      writer.beginObject()
      writer.member("line", problem.place.line)
      writer.member("column", problem.place.column)
      writer.member("problem", "\(problem)")
      writer.endObject()
    }
    writer.endArray()
    return writer.bytes
  }
}
