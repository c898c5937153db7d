import Annotations
import Storage

/// `restore`: gives a unit, or the article, the state that an earlier change gave it.
struct Restore: Command {
  static let specification = CommandSpecification(
    "restore", .see, .changes, usage: "ID|REVISION"
  ).with {
    $0.expects = { given in given.words.isEmpty ? .change : .anything }
    $0.summary = "bring back what a change from the log led to"
    $0.details = """
      A change like any other: it is recorded and can be undone. A revision is enough where only \
      one change has it.
      """
  }

  private let word: String

  init(_ arguments: Arguments) throws(Refusal) {
    guard let word = arguments.words.first else {
      throw .usage("restore needs a change's id from the log", Self.specification)
    }
    self.word = word
    try Self.refuseFurther(arguments.words.dropFirst())
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    let writer = try session.preparedWriter()
    let change = try wanted(in: writer.history)
    let occasion = Session.Occasion(command: "restore \(change.id)")
    switch change.effect {
    case .unit(_, _, let after):
      try session.requireOpen(writer)
      let article = try session.openArticle().article
      guard let unit = try article.requireUnit(of: change) else { throw .noSuchChange(word) }
      let before = writer.history.coding(at: unit.span)
      guard before != after else { throw .nothingThere("unit \(unit.number) is so already") }
      let effect = Change.Effect.unit(unit, before: before, after: after)
      let last = session.stage([effect], on: writer, occasion)
      let words = session.lines(of: after ?? Coding()).joined(separator: " ")
      let what = "restored revision \(change.revision): \(words)"
      return .changed(session.acknowledgement(of: last, units: [unit], what: what))
    case .status(_, let after):
      guard writer.history.status != after else {
        throw .alreadyInState(after.state.rawValue, writer.id.article)
      }
      try session.requireCoded(for: after)
      let effect = Change.Effect.status(before: writer.history.status, after: after)
      let last = session.stage([effect], on: writer, occasion)
      let what = "restored revision \(change.revision): \(after.state.rawValue)"
      return .changed(session.acknowledgement(of: last, units: [], what: what))
    }
  }

  private func wanted(in history: History) throws(Refusal) -> Change {
    if let id = Change.ID(word), let change = history.change(id) { return change }
    guard let revision = Int(word) else { throw .noSuchChange(word) }
    let matching = history.changes.filter { $0.revision == revision }
    guard let change = matching.first else { throw .noSuchChange(word) }
    guard matching.count == 1 else {
      throw .ambiguousChange(word, candidates: matching.map(\.id.description))
    }
    return change
  }
}
