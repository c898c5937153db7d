import Annotations
import Storage

/// `restore`: gives a unit, or the article, the state that an earlier change gave it, or puts a coding
/// without a place on a unit.
struct Restore: Command {
  static let specification = CommandSpecification(
    "restore", .see, .changes, usage: "ID|REVISION|lost K [N]"
  ).with {
    $0.expects = { given in given.words.isEmpty ? .change : .anything }
    $0.summary = "bring back what a change from the log led to"
    $0.details = """
      A change like any other: it is recorded and can be undone. A revision is enough where only \
      one change has it. Where a new version of the text lacks sentences, restore lost puts a coding \
      that has lost its place, the K-th of those that show all lists, on unit N, or on the one unit \
      that may be the sentence in other words.
      """
  }

  private enum Target {
    /// A change, by its id or revision.
    case change(String)
    /// A coding that has lost its place, from 1, and the unit that is to have it.
    case lost(Int, Article.Unit.Number?)
  }

  private let target: Target

  init(_ arguments: Arguments) throws(Refusal) {
    let words = arguments.words
    guard let word = words.first else {
      throw .usage("restore needs a change's id from the log", Self.specification)
    }
    guard word == "lost" else {
      target = .change(word)
      try Self.refuseFurther(words.dropFirst())
      return
    }
    guard words.count > 1 else {
      throw .usage("restore lost needs a number that show all gives", Self.specification)
    }
    let unit = try words.dropFirst(2).first.map { (word) throws(Refusal) in
      guard let number = Int(word).flatMap({ Article.Unit.Number($0) }) else {
        throw .usage("'\(word)' is no unit's number", Self.specification)
      }
      return number
    }
    target = .lost(try Self.count(words[1]), unit)
    try Self.refuseFurther(words.dropFirst(3))
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    switch target {
    case .change(let word): try restore(word, &session)
    case .lost(let place, let unit): try session.restoreLost(place, on: unit)
    }
  }

  private func restore(_ word: String, _ session: inout Session) throws(Refusal) -> Reply {
    let writer = try session.preparedWriter()
    let change = try wanted(word, in: writer.history)
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

  private func wanted(_ word: String, in history: History) throws(Refusal) -> Change {
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
