import Annotations
import Storage

/// `done`: closes the coding of an article, every unit of which was looked at.
struct Done: Command {
  static let specification = CommandSpecification(
    "done", .code, .changes, usage: "[--rest none]"
  ).with {
    $0.isAllowedInReviews = true
    $0.summary = "close the article"
    $0.details = """
      Refused while units are uncoded; --rest none records them as holding no statement. A closed \
      article's coding does not change until reopen.
      """
    $0.options = [
      OptionSpecification("--rest", value: "none", "record what is uncoded as none")
        .taking(.oneOf(["none"]))
    ]
  }

  private let restIsNone: Bool

  init(_ arguments: Arguments) throws(Refusal) {
    let rest = arguments.options["--rest"]
    guard rest == nil || rest == "none" else {
      throw .usage("--rest takes the word none", Self.specification)
    }
    restIsNone = rest != nil
    try Self.refuseFurther(arguments.words)
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    if restIsNone, session.isReviewing {
      throw .reviewing("done --rest none", try session.openArticle().article.id)
    }
    let writer = try session.preparedWriter()
    let before = writer.history.status
    guard before.state != .done else {
      throw .alreadyInState("done", writer.id.article)
    }
    try session.requireOpen(writer)
    let history = writer.history
    let uncoded = try session.uncodedUnits()
    guard uncoded.isEmpty || restIsNone else { throw .unitsUncoded(uncoded.map(\.number)) }
    var effects = uncoded.map { unit -> Change.Effect in
      let coding = history.coding(at: unit.span)
      return .unit(unit, before: coding, after: (coding ?? Coding()).with([]))
    }
    effects.append(.status(before: before, after: Layer.Status(state: .done)))
    let command = restIsNone ? "done --rest none" : "done"
    let last = session.stage(effects, on: writer, Session.Occasion(command: command))
    let what = uncoded.isEmpty ? "done" : "done, \(uncoded.count) recorded as none"
    return .changed(session.acknowledgement(of: last, units: [], what: what))
  }
}

extension Session {
  /// The units of the open article that were not judged.
  mutating func uncodedUnits() throws(Refusal) -> [Article.Unit] {
    let history = try currentWriter().history
    return try openArticle().units.filter { !history.isCoded($0) }
  }

  /// Refuses to call an article done, in whatever way, while units are uncoded.
  mutating func requireCoded(for status: Layer.Status) throws(Refusal) {
    guard status.state == .done else { return }
    let uncoded = try uncodedUnits()
    guard uncoded.isEmpty else { throw .unitsUncoded(uncoded.map(\.number)) }
  }
}
