import Annotations
import Screens
import Storage

/// What single keys do while a unit is coded.
extension CodingDesk {
  mutating func pressWhileCoding(_ key: Key) {
    let wasClosing = isClosing
    isClosing = false
    if message?.kind == .refused { message = nil }
    switch key {
    case .enter where keys.pending == nil && left == 0: close(isConfirmed: wasClosing)
    case .pageUp, .pageDown: scroll(down: key == .pageDown)
    case .home where keys.pending == nil: move(toPlace: 0)
    case .end where keys.pending == nil: move(toPlace: marks.marks.count - 1)
    default: perform(keys.action(on: key))
    }
    if keys.pending == nil { goBack() }
  }

  /// Goes back to where a further statement was begun that was dropped: the next key is meant for
  /// that unit.
  private mutating func goBack() {
    guard let place = cameFrom else { return }
    let coded = justCoded
    move(to: place)
    cameFrom = nil
    justCoded = coded
  }

  /// Does what a key came to.
  mutating func perform(_ action: KeyAction) {
    switch action {
    case .changed: break
    case .complete(let statement): record(statement)
    case .command(let command): perform(command)
    case .type(let variable): type(variable)
    case .enter: sayWhatIsAsked()
    case .dropped: drop()
    case .refused(let words): refuse(words)
    }
  }

  private mutating func sayWhatIsAsked() {
    guard let asked = keys.asked else { return say("a label's key begins a statement") }
    say("\(asked.id) is asked; '-' records that there is no statement")
  }

  private mutating func drop() {
    search = nil
    if message?.kind != .done { message = nil }
  }

  private mutating func perform(_ command: CommandKey) {
    guard keys.pending == nil || command.goesWithStatement else {
      return refuse("a statement is being keyed; complete it, or drop it with Esc")
    }
    switch command {
    case .noStatement: judge("none")
    case .again: judge("again")
    case .same: beginSame()
    case .further: beginFurther()
    case .speaker: typeName(of: Variable.KnownID.speaker)
    case .via: typeName(of: Variable.KnownID.via)
    case .flag where isRecheck, .note where isRecheck:
      // What stands there is hidden and would be overwritten unseen.
      refuse("a unit that is judged once more takes neither flag nor note")
    case .flag: change("flag \(cursor)")
    case .note: mode = .typing(Typing(.note, text: coding?.note ?? ""))
    case .find: mode = .typing(Typing(.find))
    case .nextStop: moveToStop(1)
    case .previousStop: moveToStop(-1)
    case .down: moveByHand("next")
    case .up: moveByHand("previous")
    case .undo: undo()
    case .entry: askForEntry()
    case .line: mode = .typing(Typing(.line))
    case .quit: end = .left
    }
  }

  /// Begins a statement with source, speaker and via of an earlier unit.
  private mutating func beginSame() {
    attempt { (desk) throws(Refusal) in
      let unit = try desk.session.openArticle().current
      guard let earlier = try desk.session.nearestStatement(before: unit) else {
        throw .noEarlierStatement
      }
      typealias Known = Variable.KnownID
      var copied = Statement()
      for id in [Known.source, Known.speaker, Known.via] { copied[id] = earlier[id] }
      desk.begin(.same(copied))
    }
  }

  /// Begins a further statement on the unit coded last, and shows that unit.
  private mutating func beginFurther() {
    attempt { (desk) throws(Refusal) in
      let open = try desk.session.openArticle()
      let coded = try desk.justCoded.map { (number) throws(Refusal) in try open.unit(number) }
      let unit = coded ?? open.lastCoded ?? open.current
      guard let last = try desk.statements(of: unit).last else {
        guard coded != nil || open.lastCoded != nil else { throw .nothingCodedYet("also") }
        throw .nothingThere("unit \(unit.number) has no statement to go on from")
      }
      desk.cameFrom = desk.place
      try desk.session.go(to: UnitPlace(open.article.id, unit.number))
      desk.begin(.further(last))
    }
  }

  private mutating func begin(_ origin: PendingStatement.Origin) {
    keys.begin(origin)
    let statement = keys.present
    if !statement.isFurther, statement.isComplete(keys.table) {
      record(statement)
    } else if let asked = keys.asked, asked.isTyped {
      type(asked)
    }
  }

  /// Records a statement that is complete.
  private mutating func record(_ statement: PendingStatement) {
    let words = statement.given.words(in: session.codebook)
    guard judge(statement.verb, words) else {
      // The last key can be pressed again.
      _ = keys.takeBack()
      return
    }
    noteNames(of: statement.given)
  }

  /// Gives a judgement on the unit at the cursor.
  ///
  /// - Returns: Whether it is on the disk.
  @discardableResult
  mutating func judge(_ verb: String, _ words: String = "") -> Bool {
    let option = isRecheck ? " --recheck" : ""
    let line = "\(verb)\(option) \(cursor)" + (words.isEmpty ? "" : " \(words)")
    guard let place, change(line) else { return false }
    keys.drop()
    cameFrom = nil
    justCoded = place.unit
    if !option.isEmpty { judgedAgain.append(JudgedAgain(place: place, before: newestToUndo)) }
    queue.note(judged: place)
    guard session.preferences.showsNext else { return true }
    if session.preferences.advancePause > 0 { isPausing = true } else { serveNext() }
    return true
  }

  /// Takes the last change back, and shows the unit that it was about.
  private mutating func undo() {
    guard keys.pending == nil else {
      keys.drop()
      return say("dropped what was not recorded; u takes back the last change")
    }
    if let last = judgedAgain.last, last.before == newestToUndo {
      judgedAgain.removeLast()
      return judgeAnew(last.place)
    }
    guard let reply = execute("undo") else { return }
    justCoded = nil
    let acknowledgement = reply.acknowledgements.first
    guard let article = acknowledgement?.article, let units = acknowledgement?.units else { return }
    let place = UnitPlace(article, units.lowerBound)
    queue.note(takenBack: place)
    move(to: place)
  }

  /// The change that an undo would take back; nil if there is none.
  private var newestToUndo: Change.ID? { (try? session.stepToUndo())?.ids.last }

  /// Asks a unit again that was judged once more: that changed nothing, so nothing is taken back, and
  /// an undo would take back an earlier change that nobody means.
  private mutating func judgeAnew(_ place: UnitPlace) {
    justCoded = nil
    queue.note(takenBack: place)
    move(to: place)
    say("judge it again: what is said last counts")
  }

  /// Closes the article after Enter was pressed twice, and goes on to the next one.
  private mutating func close(isConfirmed: Bool) {
    attempt { (desk) throws(Refusal) in
      let status = try desk.session.currentWriter().history.status
      if status.state == .open {
        guard isConfirmed else {
          desk.isClosing = true
          return desk.say("every unit is coded: Enter again closes the article")
        }
        guard desk.change("done") else { return }
      }
      guard desk.queue.goesOn else {
        return desk.add("the article is closed; q leaves")
      }
      desk.goOnToNextArticle()
    }
  }

  private mutating func goOnToNextArticle() {
    let said = message
    justCoded = nil
    search = nil
    guard execute("todo") != nil else {
      let reason = message?.text ?? ""
      message = said
      return add("\(reason); q leaves")
    }
    message = said
  }

  /// Does something that may be refused, and says so.
  ///
  /// - Returns: Whether it was done.
  @discardableResult
  mutating func attempt(_ body: (inout CodingDesk) throws(Refusal) -> Void) -> Bool {
    defer { look() }
    do throws(Refusal) {
      try body(&self)
      return true
    } catch {
      refuse(error)
      return false
    }
  }
}

extension PendingStatement {
  /// The command that records it.
  fileprivate var verb: String {
    switch origin {
    case .fresh: "tag"
    case .further: "also"
    case .same: "same"
    }
  }
}

extension CommandKey {
  /// Whether it leaves a statement that is being keyed as it is, or adds to it.
  fileprivate var goesWithStatement: Bool {
    switch self {
    case .speaker, .via, .flag, .note, .entry, .undo, .quit: true
    default: false
    }
  }
}
