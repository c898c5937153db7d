import Annotations
import Reports

/// `export`: hands the data on to other tools.
struct Export: OutsideCommand {
  static let specification = CommandSpecification(
    "export", .outside, .reads, usage: "jsonl|csv|ratings [--variable V] [OPTION…]"
  ).with {
    $0.summary = "write the codings for other tools"
    $0.expects = { given in given.words.isEmpty ? .oneOf(formats) : .anything }
    $0.details = """
      jsonl: one statement a line, with everything known of it. csv: the same as a table. ratings: \
      unit,annotator,value of one variable, of found or of relevant, as agreement counts them. A \
      cell that a spreadsheet would run begins with an apostrophe.
      """
    $0.options =
      [
        OptionSpecification(
          "--variable", value: "V", "the variable, found or relevant, for ratings"
        ).taking(.question),
        OptionSpecification(
          "--annotators", value: "A,B", "only these annotators, for ratings"
        ).taking(.annotators),
      ] + AgreementOptions.rounds
  }

  private static let formats = ["jsonl", "csv", "ratings"]

  private let format: String
  private let variable: String?
  private let annotators: AnnotatorSelection
  private let selection: CodingSelection

  init(_ arguments: Arguments) throws(Refusal) {
    guard let format = arguments.words.first, Self.formats.contains(format) else {
      throw .usage("export needs a format: jsonl, csv or ratings", Self.specification)
    }
    self.format = format
    variable = arguments.options["--variable"]
    guard (format == "ratings") == (variable != nil) else {
      let problem =
        format == "ratings" ? "ratings needs --variable V" : "--variable goes with ratings"
      throw .usage(problem, Self.specification)
    }
    annotators = try ReportOptions.annotators(arguments.options["--annotators"])
    selection = try Self.selection(arguments, format: format)
    try Self.refuseFurther(arguments.words.dropFirst())
  }

  /// Which codings are written: everything but for ratings, which are those that agreement counts.
  private static func selection(_ arguments: Arguments, format: String) throws(Refusal)
    -> CodingSelection
  {
    if format == "ratings" { return try CodingSelection(arguments, for: specification) }
    for option in AgreementOptions.rounds where arguments.has(option.name) {
      throw .usage("\(option.name) goes with ratings", specification)
    }
    return CodingSelection()
  }

  func execute(in program: Program, _ options: GlobalOptions, _ output: inout any Output)
    throws(Refusal) -> Reply
  {
    var session = try program.session(options, mode: .subcommand)
    try session.requireKnown(annotators)
    let export = try export(session.codebook)
    var written: any Output = output
    written.write(export.header)
    _ = try session.forEachCodedArticle(selection) { (article) throws(Refusal) in
      written.write(export.rows(of: article))
    }
    output = written
    var reply = Reply()
    reply.remarks = session.takeRemarks()
    reply.isSilent = true
    return reply
  }

  private func export(_ codebook: Codebook) throws(Refusal) -> any ArticleExport {
    switch format {
    case "jsonl": return StatementsJSONExport(codebook)
    case "csv": return StatementsCSVExport(codebook)
    default:
      let question = try QuestionName(word: variable ?? "").question(in: codebook)
      return RatingsExport(question, annotators: annotators)
    }
  }
}
