import Annotations

/// `reopen`: lets the coding of a closed article change again.
struct Reopen: Command {
  static let specification = CommandSpecification("reopen", .code, .changes).with {
    $0.isAllowedInReviews = true
    $0.summary = "let a closed article be coded again"
  }

  init(_ arguments: Arguments) throws(Refusal) {
    try Self.refuseFurther(arguments.words)
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    try session.setStatus(Layer.Status(state: .open), command: "reopen", what: "open again")
  }
}
