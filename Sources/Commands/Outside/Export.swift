import Annotations
import Reports
import Storage

/// `export`: hands the data on to other tools.
struct Export: OutsideCommand {
  static let specification = CommandSpecification(
    "export", .outside, .reads,
    usage: "jsonl|csv|ratings|irr|recal [--wide] [--variable V] [OPTION…]"
  ).with {
    $0.summary = "write the codings for other tools"
    $0.expects = { given in given.words.isEmpty ? .oneOf(ExportFormat.self) : .anything }
    $0.details = """
      jsonl: one statement a line, with everything known of it. csv: the same as a table; with \
      --wide one unit a row, the annotators beside each other. ratings: unit,annotator,value of one \
      variable, of found or of relevant, as agreement counts them. irr: the same as a matrix of \
      units by annotators, for R. recal: the same as ReCal takes it: numbers only, no heading, only \
      units that all have rated. What numbers stand for is said on standard error. A cell that a \
      spreadsheet would run begins with an apostrophe.
      """
    $0.options =
      [
        OptionSpecification(
          "--variable", value: "V", "the variable, found or relevant, for ratings, irr and recal"
        ).taking(.question),
        OptionSpecification("--wide", "csv: one unit a row, the annotators beside each other"),
        OptionSpecification(
          "--annotators", value: "A,B", "only these annotators, for --wide and ratings"
        ).taking(.annotators),
        OptionSpecification("--bom", "begin a table with the mark by which Excel knows UTF-8"),
      ] + AgreementOptions.rounds
  }

  private let format: ExportFormat
  private let variable: String?
  private let isWide: Bool
  private let hasByteOrderMark: Bool
  private let annotators: AnnotatorSelection
  private let selection: CodingSelection

  init(_ arguments: Arguments) throws(Refusal) {
    guard let format = arguments.words.first.flatMap(ExportFormat.init) else {
      throw .usage("export needs a format: jsonl, csv, ratings, irr or recal", Self.specification)
    }
    self.format = format
    variable = arguments.options["--variable"]
    isWide = arguments.has("--wide")
    hasByteOrderMark = arguments.has("--bom")
    annotators = try ReportOptions.annotators(arguments.options["--annotators"])
    selection = format.isOfRatings ? try .init(arguments, for: Self.specification) : .init()
    try Self.refuseFurther(arguments.words.dropFirst())
    try Self.check(arguments, format)
  }

  /// Refuses options that a format has no use for.
  private static func check(_ arguments: Arguments, _ format: ExportFormat) throws(Refusal) {
    func refuse(_ problem: String, if isWrong: Bool) throws(Refusal) {
      guard isWrong else { return }
      throw .usage(problem, specification)
    }
    let isWide = arguments.has("--wide")
    let hasVariable = arguments.has("--variable")
    try refuse("\(format.rawValue) needs --variable V", if: format.isOfRatings && !hasVariable)
    for option in ["--variable"] + AgreementOptions.rounds.map(\.name) {
      try refuse(
        "\(option) goes with ratings, irr and recal",
        if: !format.isOfRatings && arguments.has(option))
    }
    try refuse("--wide goes with csv", if: isWide && format != .csv)
    try refuse(
      "--annotators goes with csv --wide, ratings, irr and recal",
      if: arguments.has("--annotators") && !format.isOfRatings && !isWide)
    try refuse(
      "--bom goes with csv, ratings and irr",
      if: arguments.has("--bom") && !format.takesByteOrderMark)
  }

  func execute(in program: Program, _ options: GlobalOptions, _ output: inout any Output)
    throws(Refusal) -> Reply
  {
    var session = try program.session(options, mode: .subcommand)
    try session.requireKnown(annotators)
    let plan = try plan(in: &session)
    var written: any Output = output
    var rowCount = 0
    written.write((hasByteOrderMark ? Array("\u{FEFF}".utf8) : []) + plan.export.header)
    _ = try session.forEachCodedArticle(selection) { (article) throws(Refusal) in
      let rows = plan.export.rows(of: article)
      if plan.unitCount != nil { rowCount += rows.count { $0 == UInt8(ascii: "\n") } }
      written.write(rows)
    }
    output = written
    var reply = Reply()
    reply.remarks = session.takeRemarks() + plan.remarks(rowCount: rowCount)
    reply.isSilent = true
    reply.foundProblems = !session.damages.isEmpty
    return reply
  }

  private func plan(in session: inout Session) throws(Refusal) -> PlannedExport {
    let codebook = session.codebook
    switch format {
    case .jsonl: return PlannedExport(StatementsJSONExport(codebook))
    case .csv:
      guard isWide else { return PlannedExport(StatementsCSVExport(codebook)) }
      return PlannedExport(UnitsCSVExport(codebook, annotators: try session.names(annotators)))
    case .ratings:
      return PlannedExport(RatingsExport(try question(codebook), annotators: annotators))
    case .irr:
      let export = RatingMatrixExport(try survey(&session))
      var plan = PlannedExport(export)
      plan.legend = export.legend
      return plan
    case .recal:
      let survey = try survey(&session)
      let export = RecalExport(survey)
      var plan = PlannedExport(export)
      plan.legend = export.codes.list
      plan.unitCount = survey.ratedUnitCount
      return plan
    }
  }

  private func question(_ codebook: Codebook) throws(Refusal) -> RatedQuestion {
    try QuestionName(word: variable ?? "").question(in: codebook)
  }

  /// Reads all codings once, to know what the columns are and what the numbers stand for.
  private func survey(_ session: inout Session) throws(Refusal) -> RatingSurvey {
    var survey = RatingSurvey(try question(session.codebook), annotators: annotators)
    _ = try session.forEachCodedArticle(selection) { (article) throws(Refusal) in
      survey.add(article)
    }
    // They are said when the codings are read for the second time.
    _ = session.takeRemarks()
    return survey
  }
}

extension Session {
  /// The names that are selected, in their order; every annotator's if none is named.
  fileprivate func names(_ selection: AnnotatorSelection) throws(Refusal) -> [AnnotatorName] {
    if case .named(let names) = selection { return names.sorted() }
    return try refusing { () throws(StorageError) in try workspace.annotators() }.sorted()
  }
}
