import Reports

/// `import`: takes codings in that were exported.
struct Import: OutsideCommand {
  static let specification = CommandSpecification(
    "import", .outside, .changes, usage: "csv|jsonl FILE|- [--annotators A,B] [--replace]"
  ).with {
    $0.summary = "take exported codings in"
    $0.expects = { given in
      given.words.isEmpty ? .oneOf(ImportOptions.Format.self) : .file
    }
    $0.details = """
      Reads what export csv and export jsonl write, perhaps after a spreadsheet had it: statements, \
      units without one, notes, flags, and which articles are done or irrelevant. Each line is held \
      against the article, the words of its unit and the codebook; what does not fit is named with \
      its line, the rest is taken in, and the status is 1. A unit that is so already is left as it \
      is; one that has another coding is refused unless --replace is given. Lines that name no \
      annotator are those of the one who imports. All changes are one run, which undo --run takes \
      back.
      """
    $0.options = [
      OptionSpecification("--annotators", value: "A,B", "only the codings of these annotators")
        .taking(.annotators),
      OptionSpecification("--replace", "put the file's coding in the place of another"),
    ]
  }

  private let options: ImportOptions

  init(_ arguments: Arguments) throws(Refusal) {
    options = try ImportOptions(arguments, for: Self.specification)
    try Self.refuseFurther(arguments.words.dropFirst(2))
  }

  func execute(in program: Program, _ options: GlobalOptions, _ output: inout any Output)
    throws(Refusal) -> Reply
  {
    var importing = self.options
    importing.writesJSON = options.writesJSON
    let session = try program.session(options, mode: .subcommand)
    _ = try session.annotator()
    var run = ImportRun(importing, in: session, output)
    try run.run()
    output = run.output
    var reply = Reply()
    reply.isSilent = true
    reply.foundProblems = run.foundProblems
    return reply
  }
}
