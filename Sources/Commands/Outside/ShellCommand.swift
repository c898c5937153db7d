/// `shell`: the interactive shell, which is also what starts without a command.
struct ShellCommand: OutsideCommand {
  static let specification = CommandSpecification("shell", .outside, .moves).with {
    $0.summary = "start the interactive shell"
  }

  init(_ arguments: Arguments) throws(Refusal) {
    try Self.refuseFurther(arguments.words)
  }

  func execute(in program: Program, _ options: GlobalOptions, _ output: inout any Output)
    throws(Refusal) -> Reply
  {
    throw .outsideOnly(Self.specification.name)
  }
}
