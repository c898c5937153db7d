import Annotations

/// `previous`: moves the cursor backwards.
struct Previous: Command {
  static let specification = CommandSpecification("previous", .move, .moves, usage: "[K]").with {
    $0.summary = "go back by one unit, or by K"
  }

  private let count: Int

  init(_ arguments: Arguments) throws(Refusal) {
    count = try arguments.words.first.map { (text) throws(Refusal) in try Self.count(text) } ?? 1
    try Self.refuseFurther(arguments.words.dropFirst())
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    try session.moveCursor(by: -count)
  }
}
