import Annotations
import Screens
import Storage

/// What single keys do while a unit is reviewed.
extension ReviewDesk {
  mutating func pressWhileDeciding(_ key: Key) {
    let wasClosing = isClosing
    isClosing = false
    if message?.kind == .refused { message = nil }
    switch key {
    case .pageUp, .pageDown: scroll(down: key == .pageDown)
    case _ where keys.pending == nil && pressBetweenDecisions(key, isClosing: wasClosing): break
    default: perform(keys.action(on: key))
    }
  }

  /// Does what a key means where no statement is being keyed; false if it means nothing special.
  private mutating func pressBetweenDecisions(_ key: Key, isClosing: Bool) -> Bool {
    switch key {
    case .function(let number): pick(number)
    case .tab: choose(by: 1)
    case .backTab: choose(by: -1)
    case .enter where progress.left == 0: close(isConfirmed: isClosing)
    case .enter: pickChosen()
    case .text(","): decide { "defer \($0)" }
    case .text("!"): type(.gap, text: reviewed?.reference?.decision?.gap ?? "")
    default: return false
    }
    return true
  }

  /// Does what a key came to.
  mutating func perform(_ action: KeyAction) {
    switch action {
    case .changed: break
    case .complete(let statement): record(statement)
    case .command(let command): perform(command)
    case .type(let variable): type(variable)
    case .enter: pickChosen()
    case .dropped:
      search = nil
      if message?.kind != .done { message = nil }
    case .refused(let words): refuse(words)
    }
  }

  private mutating func perform(_ command: CommandKey) {
    switch command {
    case .entry:
      mode = .entry
      say("a label's key shows its entry in the codebook; ? shows all keys")
    case .quit: end = .left
    case .speaker: typeName(of: Variable.KnownID.speaker)
    case .via: typeName(of: Variable.KnownID.via)
    case .undo where keys.pending != nil:
      keys.drop()
      say("dropped what was not recorded; u takes back the last decision")
    case _ where keys.pending != nil:
      refuse("a statement is being keyed; complete it, or drop it with Esc")
    default: performBetweenDecisions(command)
    }
  }

  private mutating func performBetweenDecisions(_ command: CommandKey) {
    switch command {
    case .noStatement: decideWithoutStatement()
    case .further: beginFurther()
    case .note: type(.why(decision: nil), text: reviewed?.reference?.decision?.why ?? "")
    case .find: type(.find)
    case .line: type(.line)
    case .nextStop: moveToStop(1)
    case .previousStop: moveToStop(-1)
    case .down: moveByHand("next")
    case .up: moveByHand("previous")
    case .undo: undo()
    default: refuse("this key means nothing in a review; ? twice lists the keys")
    }
  }
}

/// Decisions.
extension ReviewDesk {
  /// Chooses another annotator for Enter.
  private mutating func choose(by distance: Int) {
    let names = reviewed?.comparison.judgements.map(\.annotator) ?? []
    guard !names.isEmpty else { return }
    let place = chosen.flatMap(names.firstIndex) ?? (distance > 0 ? -1 : names.count)
    chosen = names[(place + distance + names.count) % names.count]
    rowsScrolled = nil
  }

  private mutating func pickChosen() {
    guard let chosen else { return refuse("nobody has coded this unit; Tab chooses an annotator") }
    decide { "pick \($0) \(chosen)" }
  }

  private mutating func pick(_ number: Int) {
    let judgements = reviewed?.comparison.judgements ?? []
    guard judgements.indices.contains(number - 1) else {
      return refuse("there is no annotator \(number); Tab chooses one")
    }
    decide { "pick \($0) \(judgements[number - 1].annotator)" }
  }

  /// Takes a decision on the unit at the cursor, and goes on to the next one.
  private mutating func decide(_ line: (Article.Unit.Number) -> String) {
    guard noticeCodebook(), noticeChanges(), let unit = reviewed?.unit.number,
      execute(line(unit)) != nil
    else { return }
    own = nil
    goOn()
  }

  private mutating func decideWithoutStatement() {
    guard let unit = reviewed?.unit.number else { return }
    take(OwnDecision(unit: unit, statements: []))
  }

  /// Adds a statement that is complete to the decision, and takes it.
  private mutating func record(_ statement: PendingStatement) {
    guard let unit = reviewed?.unit.number else { return }
    let words = statement.given.words(in: session.codebook)
    let earlier = statement.isFurther ? own?.statements ?? [] : []
    take(OwnDecision(unit: unit, statements: earlier + [words]))
  }

  /// Takes a decision of one's own; where it overrules everybody, asks why first.
  mutating func take(_ decision: OwnDecision) {
    guard noticeCodebook(), noticeChanges() else {
      _ = keys.takeBack()
      return
    }
    do throws(Refusal) {
      _ = try executed(decision.line)
      keys.drop()
      own = decision
      goOn()
    } catch {
      if case .whyMissing = error {
        say("nobody says so: why is it decided like this?")
        return type(.why(decision: decision), text: "")
      }
      // The last key can be pressed again.
      _ = keys.takeBack()
      refuse(error)
    }
  }

  /// Begins a further statement of the decision taken last, and shows its unit.
  private mutating func beginFurther() {
    guard let own, !own.statements.isEmpty else {
      return refuse("a further statement follows one that you keyed; key the first one")
    }
    attempt { (desk) throws(Refusal) in
      let unit = try desk.session.openArticle().unit(own.unit)
      desk.session.open?.move(to: unit)
      guard let last = try desk.session.reviewedUnit(unit).reference?.statements?.last else {
        throw .nothingThere("unit \(own.unit) has no statement to go on from")
      }
      desk.keys.begin(.further(last))
    }
  }

  /// Goes on to the next unit of the queue after a decision.
  private mutating func goOn() {
    attempt { (desk) throws(Refusal) in
      if try !desk.session.moveToNextToReview() { desk.sayEveryUnitIsDecided() }
    }
  }

  private mutating func undo() {
    guard let reply = execute("undo") else { return }
    own = nil
    guard let unit = reply.acknowledgements.first?.units?.lowerBound else { return }
    let said = message
    execute("goto \(unit)")
    message = said
  }

  /// Closes the reference after Enter was pressed twice; once more opens the next article.
  private mutating func close(isConfirmed: Bool) {
    guard (try? session.currentWriter().history.status.state) == .open else {
      return openNextArticle()
    }
    guard isConfirmed else {
      isClosing = true
      return say("every unit is decided: Enter again closes the reference")
    }
    if execute("done") != nil { add(Self.nextStep) }
  }

  /// Goes on to the next article that is ready, in the same order of units.
  private mutating func openNextArticle() {
    attempt { (desk) throws(Refusal) in
      var request = ReviewRequest(article: try desk.session.firstToReview())
      request.queue = desk.session.review?.queue ?? .order
      try desk.session.startReview(request)
      desk.message = nil
      // Its first unit may be in the same place as the one before.
      (desk.reviewed, desk.own, desk.search) = (nil, nil, nil)
    }
    let remarks = session.takeRemarks()
    if !remarks.isEmpty { say(remarks.joined(separator: "\n")) }
  }

  /// Does something that may be refused, and says so.
  mutating func attempt(_ body: (inout ReviewDesk) throws(Refusal) -> Void) {
    do throws(Refusal) {
      try body(&self)
    } catch {
      refuse(error)
    }
    look()
  }
}
