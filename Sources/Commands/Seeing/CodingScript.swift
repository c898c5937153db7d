import Annotations

/// The coding of an article as a script that makes it again.
///
/// Each line says what a unit is to hold, whatever it held before: the steps stand in the order in
/// which they were taken, without what was taken back, and what they do not lead to by themselves is
/// put right at the end. Units are numbered as they are now.
struct CodingScript {
  /// The commands, a line each.
  private(set) var lines: [String] = []
  /// What cannot be said with the codebook as it is.
  private(set) var remarks: [String] = []
  private let history: History
  private let article: Article
  private let codebook: Codebook
  private let only: Article.Unit?
  /// What the lines so far lead to.
  private var codings: [ScalarSpan: Coding] = [:]
  /// What the lines so far said last of units judged once more.
  private var rechecked: [ScalarSpan: [Statement]] = [:]

  /// Writes a script.
  ///
  /// - Parameters:
  ///   - history: The coding's changes.
  ///   - article: The article as it is now.
  ///   - codebook: What gives the words their meaning.
  ///   - unit: The only unit that is meant; nil for all, and for what becomes of the article.
  ///   - name: What opens the article.
  init(
    _ history: History, of article: Article, codebook: Codebook, unit: Article.Unit? = nil,
    named name: String
  ) {
    self.history = history
    self.article = article
    self.codebook = codebook
    only = unit
    add("open \(name)")
    addSteps()
    for unit in article.units where isMeant(unit) {
      bring(unit, to: history.coding(at: unit.span) ?? Coding())
    }
    if unit == nil { addStatus() }
  }

  private func isMeant(_ unit: Article.Unit) -> Bool {
    codebook.isCodable(unit.number) && (only == nil || unit == only)
  }

  private mutating func add(_ line: String) { lines.append(line) }

  /// What cannot be said stands as a comment, so that the rest of the script can be used.
  private mutating func complain(_ problem: String) {
    remarks.append(problem)
    add("# \(oneLine(problem))")
  }

  private mutating func addSteps() {
    let commands = history.commands
    let takenBack = TakenBack(commands)
    for command in commands {
      let isStanding = !command.isUndo && !command.isRedo && !takenBack.holds(command)
      guard command.isRecheck || isStanding else { continue }
      for change in command.changes { add(change) }
    }
  }

  private mutating func add(_ change: Change) {
    guard case .unit(let coded, let before, let after) = change.effect,
      change.textHash == article.textHash, let unit = article.unit(at: coded.span), isMeant(unit)
    else { return }
    guard change.isRecheck else { return bring(unit, to: after ?? Coding()) }
    guard change.undoes == nil, let said = after?.statements else { return }
    bring(unit, toStatements: before?.statements)
    addRecheck(of: unit, said)
  }

  /// Makes a unit hold what it is to hold.
  private mutating func bring(_ unit: Article.Unit, to coding: Coding) {
    bring(unit, toStatements: coding.statements)
    let present = codings[unit.span] ?? Coding()
    if present.note != coding.note { addNote(coding.note, to: unit) }
    if present.isFlagged != coding.isFlagged { add("flag \(unit.number)") }
    codings[unit.span, default: Coding()].note = coding.note
    codings[unit.span, default: Coding()].isFlagged = coding.isFlagged
  }

  private mutating func bring(_ unit: Article.Unit, toStatements statements: [Statement]?) {
    let present = codings[unit.span]?.statements
    guard present != statements else { return }
    switch statements {
    case nil: add("clear \(unit.number)")
    case let statements? where statements.isEmpty: add("none \(unit.number)")
    case let statements?:
      let kept = present.flatMap { $0.isEmpty || !statements.starts(with: $0) ? nil : $0 } ?? []
      for index in kept.count..<statements.count {
        add(statements[index], after: index > 0 ? statements[index - 1] : nil, to: unit)
      }
    }
    codings[unit.span, default: Coding()].statements = statements
  }

  private mutating func addRecheck(of unit: Article.Unit, _ said: [Statement]) {
    let earlier = rechecked[unit.span] ?? []
    let isAddition = !earlier.isEmpty && said.count > earlier.count && said.starts(with: earlier)
    if said.isEmpty { add("none --recheck \(unit.number)") }
    for index in (isAddition ? earlier.count : 0)..<said.count {
      add(said[index], after: index > 0 ? said[index - 1] : nil, to: unit, option: "--recheck ")
    }
    rechecked[unit.span] = said
  }

  /// Adds a statement behind another, or as the only one.
  private mutating func add(
    _ statement: Statement, after previous: Statement?, to unit: Article.Unit, option: String = ""
  ) {
    let verb = previous == nil ? "tag" : "also"
    let words = statement.words(in: codebook)
    guard let given = try? given(words) else {
      return complain("unit \(unit.number): '\(words)' cannot be said with this codebook")
    }
    if (try? given.completed(over: previous)) == statement {
      add("\(verb) \(option)\(unit.number) \(words)")
    } else if (try? given.alone()) == statement {
      add("\(verb) \(option)--alone \(unit.number) \(words)")
    } else {
      complain("unit \(unit.number): '\(words)' cannot be said with this codebook")
    }
  }

  private func given(_ words: String) throws -> GivenWords {
    var given = GivenWords(codebook: codebook)
    for word in try WordReader.words(of: words) {
      try given.take(word.text, allowingPrefixes: false)
    }
    return given
  }

  private mutating func addNote(_ note: String?, to unit: Article.Unit) {
    add("note \(unit.number) \(quotation(of: note ?? ""))")
  }

  /// A text in quotation marks, whether it needs them or not.
  private func quotation(of text: String) -> String {
    let marked = quoted(text)
    return marked == text ? "'\(text)'" : marked
  }

  private mutating func addStatus() {
    let status = history.status
    switch status.state {
    case .open: return
    case .irrelevant:
      let reason = status.reason.map { " " + quotation(of: $0) } ?? ""
      add("irrelevant\(reason)")
    case .done:
      let uncoded = article.units.filter { isMeant($0) && codings[$0.span]?.statements == nil }
      if let first = uncoded.first {
        complain("unit \(first.number) is uncoded, so 'done' is refused")
      }
      add("done")
    }
  }
}
