import Annotations
import Storage

/// `irrelevant`: closes an article that has nothing to do with the question.
struct Irrelevant: Command {
  static let specification = CommandSpecification(
    "irrelevant", .code, .changes, usage: "[WHY]"
  ).with {
    $0.words = .text
    $0.summary = "close an article that has nothing to do with the question"
    $0.details = """
      What was coded stays and can be had back with reopen. The article's units are left out of \
      this annotator's ratings; agreement on relevance itself is the variable 'relevant'.
      """
  }

  private let reason: String?

  init(_ arguments: Arguments) throws(Refusal) {
    reason = arguments.text.isEmpty ? nil : arguments.text
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    let status = Layer.Status(state: .irrelevant, reason: reason)
    let words = reason.map { " \(quoted($0))" } ?? ""
    return try session.setStatus(status, command: "irrelevant\(words)", what: "irrelevant")
  }
}

extension Session {
  /// Changes the open article's status and confirms it.
  mutating func setStatus(_ status: Layer.Status, command: String, what: String)
    throws(Refusal) -> Reply
  {
    let writer = try preparedWriter()
    let before = writer.history.status
    guard before != status else { throw .alreadyInState(status.state.rawValue, writer.id.article) }
    let effect = Change.Effect.status(before: before, after: status)
    let last = stage([effect], on: writer, Occasion(command: command))
    return .changed(acknowledgement(of: last, units: [], what: what))
  }
}
