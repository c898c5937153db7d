import Annotations
import Storage

extension Session {
  /// The units that a selector means; the cursor's unit without one.
  func selected(_ selector: UnitSelector?) throws(Refusal) -> [Article.Unit] {
    let open = try openArticle()
    switch selector {
    case nil: return [open.current]
    case .one(let number): return [try open.unit(number)]
    case .range(let first, let last): return try open.units(first, last)
    case .statement(let number, _): return [try open.unit(number)]
    }
  }

  /// The unit that was coded last in the open article.
  func lastCoded(for command: String) throws(Refusal) -> Article.Unit {
    guard let unit = try openArticle().lastCoded else { throw .nothingCodedYet(command) }
    return unit
  }

  /// What a coding command does to each of its units.
  struct CodingStep {
    /// The units, in reading order.
    var units: [Article.Unit]
    /// The command in full words, without the units.
    var verb: String
    /// The words after the units, in full.
    var words: [String]
    /// Whether the cursor goes on to the next uncoded unit.
    var movesOn: Bool
    /// Whether the units count as coded last.
    var isJudgement = true
    /// The statement that is meant, from 1, if it is only one of the unit's.
    var statementPlace: Int?
    /// The options that the command was given, in full words.
    var options: [String] = []

    /// The command in full words.
    var command: String {
      guard let first = units.first, let last = units.last else { return verb }
      var place = first == last ? "\(first.number)" : "\(first.number)-\(last.number)"
      if let statementPlace { place += ".\(statementPlace)" }
      return ([verb] + options + [place] + words).joined(separator: " ")
    }
  }

  /// Changes the coding of units, confirms it, and moves on where the command does.
  ///
  /// - Parameters:
  ///   - step: The units and the words.
  ///   - what: What the confirmation says.
  ///   - change: Gives a unit's new coding from its present one.
  /// - Returns: The confirmation, to be given once the change is durable.
  /// - Throws: A refusal if the layer cannot be written, or what `change` throws.
  mutating func code(
    _ step: CodingStep, what: String, _ change: (Coding) throws(Refusal) -> Coding
  ) throws(Refusal) -> Reply {
    let writer = try preparedWriter()
    try requireOpen(writer)
    var effects: [Change.Effect] = []
    for unit in step.units {
      let before = writer.history.coding(at: unit.span)
      let after = try change(before ?? Coding()).orNilIfEmpty
      effects.append(.unit(unit, before: before, after: after))
    }
    let last = stage(effects, on: writer, Occasion(command: step.command))
    advance(after: step, writer.history)
    return .changed(acknowledgement(of: last, units: step.units, what: what))
  }

  /// The open article's writer, ready to be written.
  mutating func preparedWriter() throws(Refusal) -> LayerWriter {
    let writer = try currentWriter()
    try prepare(writer)
    return writer
  }

  /// Refuses to change the coding of an article that is closed.
  func requireOpen(_ writer: LayerWriter) throws(Refusal) {
    let state = writer.history.status.state
    guard state == .open else { throw .articleClosed(state, writer.id.article) }
  }

  /// The confirmation of changes to units of the open article.
  func acknowledgement(of change: Change?, units: [Article.Unit], what: String) -> Acknowledgement {
    var acknowledgement = Acknowledgement(what)
    acknowledgement.article = change?.layer.article
    acknowledgement.layers = [change?.layer].compactMap(\.self)
    acknowledgement.revision = change?.revision
    acknowledgement.change = change?.id
    if let first = units.first, let last = units.last {
      acknowledgement.units = first.number...last.number
    }
    return acknowledgement
  }

  private mutating func advance(after step: CodingStep, _ history: History) {
    guard step.isJudgement, let last = step.units.last else { return }
    open?.lastCoded = last
    open?.lastRecheck = nil
    guard step.movesOn else { return }
    let moved = open?.moveToNext { !history.isCoded($0) } ?? false
    if !moved && settings.mode == .prompt {
      remarks.append("every unit is coded; 'done' closes the article")
    }
  }

  /// The statements that stand on a unit.
  mutating func statements(of unit: Article.Unit) throws(Refusal) -> [Statement] {
    try currentWriter().history.coding(at: unit.span)?.statements ?? []
  }

  /// How many statements a new judgement on units takes the place of.
  mutating func replacedCount(_ units: [Article.Unit]) throws(Refusal) -> Int {
    let history = try currentWriter().history
    return units.reduce(0) { $0 + (history.coding(at: $1.span)?.statements?.count ?? 0) }
  }

  /// The last statement of the nearest unit before another that has one.
  mutating func nearestStatement(before unit: Article.Unit) throws(Refusal) -> Statement? {
    let history = try currentWriter().history
    let earlier = try openArticle().units.prefix { $0.number < unit.number }
    for candidate in earlier.reversed() {
      if let statement = history.coding(at: candidate.span)?.statements?.last { return statement }
    }
    return nil
  }

  /// The values that words give, in the codebook's terms.
  func given(_ words: [String]) throws(Refusal) -> GivenWords {
    var given = GivenWords(codebook: codebook)
    do throws(CodingProblem) {
      for word in words { try given.take(word, allowingPrefixes: settings.mode == .prompt) }
    } catch {
      throw .coding(error)
    }
    return given
  }

  /// The complete statement that given values make.
  ///
  /// - Parameters:
  ///   - given: The values.
  ///   - base: The statement to copy from, or nil.
  ///   - isAlone: Whether nothing is copied or filled in.
  /// - Returns: The statement.
  /// - Throws: A refusal if a required variable has no value.
  func statement(_ given: GivenWords, over base: Statement?, isAlone: Bool = false)
    throws(Refusal) -> Statement
  {
    do throws(CodingProblem) {
      return isAlone ? try given.alone() : try given.completed(over: base)
    } catch {
      throw .coding(error)
    }
  }
}

extension Statement {
  /// The statement as words that would make it.
  func words(in codebook: Codebook) -> String {
    let words = entries.map { entry -> String in
      let variable = codebook.variable(entry.variable)
      let isLabel = variable?.scale == .nominal || variable?.scale == .ordinal
      return isLabel ? "\(entry.value)" : "\(entry.variable)=\(quoted("\(entry.value)"))"
    }
    return words.joined(separator: " ")
  }
}

extension Arguments {
  /// Takes the first word if it names one unit; a range or a statement is refused.
  mutating func takeOneUnit(for specification: CommandSpecification) throws(Refusal)
    -> UnitSelector?
  {
    guard let selector = takeSelector() else { return nil }
    guard case .one = selector else {
      throw .usage("\(specification.name) takes one unit", specification)
    }
    return selector
  }

  /// Takes the first word if it names one or several units; a statement is refused.
  mutating func takeUnits(for specification: CommandSpecification) throws(Refusal)
    -> UnitSelector?
  {
    guard let selector = takeSelector() else { return nil }
    if case .statement = selector {
      throw .usage("\(specification.name) takes whole units", specification)
    }
    return selector
  }
}

extension GivenWords {
  /// The words in full, as they must be typed.
  var typed: [String] { words.map(quoted) }
}
