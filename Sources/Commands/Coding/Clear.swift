import Annotations
import Storage

/// `clear`: makes a unit uncoded again, deletes one statement, or gives up codings without a place.
struct Clear: Command {
  static let specification = CommandSpecification(
    "clear", .code, .changes, usage: "[N|N-M|N.K|lost [K]]"
  ).with {
    $0.summary = "make a unit uncoded again, or delete statement K"
    $0.details = """
      Notes and flags stay. When the last statement of a unit is deleted with clear N.K the unit is \
      uncoded, not none. Without a number the unit at the cursor is meant; the cursor stays. \
      Where a new version of the text lacks sentences, clear lost gives up the codings that have \
      lost their place: the K-th of those that show all lists, or all.
      """
  }

  private enum Target {
    case units(UnitSelector?)
    /// Codings that have lost their place: one of them, from 1, or all.
    case lost(Int?)
  }

  private let target: Target

  init(_ arguments: Arguments) throws(Refusal) {
    var arguments = arguments
    if arguments.words.first == "lost" {
      arguments.words.removeFirst()
      target = .lost(try arguments.takeOneUnit(for: Self.specification)?.place)
    } else {
      target = .units(arguments.takeSelector())
    }
    try Self.refuseFurther(arguments.words)
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    switch target {
    case .units(let selector): try clear(selector, &session)
    case .lost(let place): try giveUp(place, &session)
    }
  }

  private func clear(_ selector: UnitSelector?, _ session: inout Session) throws(Refusal) -> Reply {
    let units = try session.selected(selector)
    if case .statement(let number, let place)? = selector {
      return try delete(place, of: units[0], number, &session)
    }
    let history = try session.currentWriter().history
    guard units.contains(where: { history.isCoded($0) }) else {
      throw .nothingThere("unit \(units[0].number) is uncoded already")
    }
    var step = Session.CodingStep(units: units, verb: "clear", words: [], movesOn: false)
    step.isJudgement = false
    return try session.code(step, what: "uncoded") { coding in coding.with(nil) }
  }

  private func delete(
    _ place: Int, of unit: Article.Unit, _ number: Article.Unit.Number, _ session: inout Session
  ) throws(Refusal) -> Reply {
    var statements = try session.statements(of: unit)
    guard statements.indices.contains(place - 1) else {
      throw .noSuchStatement(place, unit: number, count: statements.count)
    }
    let deleted = statements.remove(at: place - 1).words(in: session.codebook)
    var step = Session.CodingStep(units: [unit], verb: "clear", words: [], movesOn: false)
    step.isJudgement = false
    step.statementPlace = place
    let left = statements.isEmpty ? nil : statements
    return try session.code(step, what: "deleted statement \(place): \(deleted)") { coding in
      coding.with(left)
    }
  }

  private func giveUp(_ place: Int?, _ session: inout Session) throws(Refusal) -> Reply {
    let writer = try session.preparedWriter()
    try session.requireOpen(writer)
    let article = try session.openArticle().article
    let lines = session.lostPlaceLines(writer.layer)
    let lost = Array(zip(writer.layer.orphans, writer.history.lostPlaces(of: article)))
    guard !lost.isEmpty else {
      throw .nothingThere("no coding of '\(article.id)' has lost its place")
    }
    let chosen = place.map { $0 - 1..<$0 } ?? lost.indices
    guard lost.indices.contains(chosen.lowerBound) else {
      throw .nothingThere("no coding number \(chosen.upperBound) has lost its place")
    }
    var occasion = Session.Occasion(command: place.map { "clear lost \($0)" } ?? "clear lost")
    occasion.textHashes = lost[chosen].map { writer.history.textHashes[$0.1.text] }
    let effects = lost[chosen].map { orphan, _ in
      let unit = Article.Unit(number: orphan.number, span: orphan.span)
      return Change.Effect.unit(unit, before: orphan.coding, after: nil)
    }
    let last = session.stage(effects, on: writer, occasion)
    let what = lines[chosen].joined(separator: "; ")
    return .changed(session.acknowledgement(of: last, units: [], what: "gave up \(what)"))
  }
}

extension UnitSelector {
  /// A single number as a place among several, from 1.
  fileprivate var place: Int? {
    guard case .one(let number) = self else { return nil }
    return number.value
  }
}
