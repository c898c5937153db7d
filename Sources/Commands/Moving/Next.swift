import Annotations

/// `next`: moves the cursor forwards.
struct Next: Command {
  static let specification = CommandSpecification("next", .move, .moves, usage: "[K]").with {
    $0.summary = "go forwards by one unit, or by K"
  }

  private let count: Int

  init(_ arguments: Arguments) throws(Refusal) {
    count = try arguments.words.first.map { (text) throws(Refusal) in try Self.count(text) } ?? 1
    try Self.refuseFurther(arguments.words.dropFirst())
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    try session.moveCursor(by: count)
  }
}

extension Session {
  /// Moves the cursor by some units.
  mutating func moveCursor(by distance: Int) throws(Refusal) -> Reply {
    var open = try openArticle()
    guard open.move(by: distance) else {
      let end = distance > 0 ? "last" : "first"
      throw .nothingThere("unit \(open.current.number) is the \(end) one")
    }
    self.open = open
    return .moved
  }
}
