import Annotations
import Corpus
import JSON
import Storage

/// What a check of the codebook comes to.
struct CodebookFindings {
  /// Everything that is wrong with it, its examples among it.
  var problems: [CodebookProblem]
  /// The articles whose examples were not held against the reference, which is not to be seen yet.
  var unseen: Set<Article.ID> = []
}

extension Session {
  /// Checks the codebook's file and its examples.
  ///
  /// Whether the reference contradicts an example tells what it holds; so in the shell, and in
  /// scripts, the examples of an article that is still to be coded are not held against it.
  mutating func codebookFindings() throws(Refusal) -> CodebookFindings {
    let reading = try refusing { () throws(StorageError) in
      try workspace.codebookReading(reservedWords: CommandTable.names)
    }
    guard reading.problems.isEmpty else { return CodebookFindings(problems: reading.problems) }
    var unseen: Set<Article.ID> = []
    let problems = try CodebookExamples.check(reading.examples) { (article, unit) throws(Refusal) in
      try exampleUnit(article, unit, &unseen)
    }
    return CodebookFindings(problems: problems, unseen: unseen)
  }

  /// The unit that an example says it was taken from; nil if there is none.
  private mutating func exampleUnit(
    _ id: Article.ID, _ number: Article.Unit.Number, _ unseen: inout Set<Article.ID>
  ) throws(Refusal) -> CodebookExamples.Unit? {
    let ids = try refusing { () throws(CorpusError) in try corpus.articleIDs() }
    guard ids.contains(id) else { return nil }
    let article = try article(id)
    guard let unit = article.unit(number) else { return nil }
    var known = CodebookExamples.Unit(quote: article.quote(of: unit), reference: nil)
    let reference = try layer(Layer.ID(annotator: .reference, article: id))
    guard let reference else { return known }
    let isShell = settings.mode != .subcommand
    if isShell, try !maySeeOthers(on: id) {
      unseen.insert(id)
      return known
    }
    known.reference = reference.unit(at: unit.span)?.coding.statements
    return known
  }

  /// Which examples could not be checked, in words; nil if all were.
  func remark(on findings: CodebookFindings) -> String? {
    guard !findings.unseen.isEmpty else { return nil }
    let shown = shownNames
    let names = Refusal.list(findings.unseen.sorted().map { shown.of($0) })
    return "examples from \(names) can be held against the reference when your coding is done"
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
