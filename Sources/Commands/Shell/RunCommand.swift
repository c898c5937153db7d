/// `run`: executes the commands of a file.
struct RunCommand: Command {
  static let specification = CommandSpecification(
    "run", .shell, .moves, usage: "[SCRIPT|-] [--keep-going]"
  ).with {
    $0.summary = "execute the commands of a file, one a line"
    $0.expects = { given in given.words.isEmpty ? .file : .anything }
    $0.details = """
      Each command that changes something prints one line once it is durable. The first refused \
      command ends the run with status 1; with --keep-going the rest is still executed. What was \
      confirmed stays. undo --run takes a whole run back. Without a file, or with -, the commands \
      come from standard input.
      """
    $0.options = [
      OptionSpecification("--keep-going", "execute the rest when a command is refused")
    ]
  }

  /// The script's path; nil for standard input.
  let path: String?
  /// Whether a refused command does not end the run.
  let keepsGoing: Bool

  init(_ arguments: Arguments) throws(Refusal) {
    path = arguments.words.first == "-" ? nil : arguments.words.first
    keepsGoing = arguments.has("--keep-going")
    try Self.refuseFurther(arguments.words.dropFirst())
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    guard let path else { throw .usage("run needs a file here", Self.specification) }
    var reply = Reply()
    reply.script = Reply.Script(path: path, keepsGoing: keepsGoing)
    return reply
  }
}
