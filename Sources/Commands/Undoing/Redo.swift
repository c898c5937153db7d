import Annotations

/// `redo`: makes the last undone change again.
struct Redo: Command {
  static let specification = CommandSpecification("redo", .undo, .changes, usage: "[K]").with {
    $0.summary = "make again what undo took back"
    $0.details = "Any new change ends what can be made again."
  }

  private let count: Int

  init(_ arguments: Arguments) throws(Refusal) {
    count = try arguments.words.first.map { (text) throws(Refusal) in try Self.count(text) } ?? 1
    try Self.refuseFurther(arguments.words.dropFirst())
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    try session.repeating(count) { (session) throws(Refusal) in
      try session.reverse(try session.stepToRedo(), as: "redo")
    }
  }
}
