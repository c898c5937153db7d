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
    return try CodebookExamples.check(reading.examples) { (article, unit) throws(Refusal) in
      try exampleUnit(article, unit)
    }
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
