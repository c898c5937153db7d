/// `quit`: leaves the shell or ends a script.
struct Quit: Command {
  static let specification = CommandSpecification("quit", .shell, .moves).with {
    $0.summary = "leave; everything is on the disk already"
  }

  init(_ arguments: Arguments) throws(Refusal) {
    try Self.refuseFurther(arguments.words)
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    var reply = Reply()
    reply.quits = true
    return reply
  }
}
