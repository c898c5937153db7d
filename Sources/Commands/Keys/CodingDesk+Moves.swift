import Annotations
import Screens
import Storage

/// Where the keys lead.
extension CodingDesk {
  /// Goes on to the next unit of the queue after a judgement.
  mutating func serveNext() {
    scrolled = 0
    let coded = justCoded
    defer { justCoded = coded }
    guard queue.places == nil else {
      guard let next = queue.next(from: place) else {
        return add("that was the last one; q leaves")
      }
      return move(to: next)
    }
    guard let open = session.open else { return }
    let next = marks.place(1, from: open.cursor) { isUncoded($0) }
    if let next {
      move(toPlace: next)
    } else if left == 0 {
      sayEveryUnitIsCoded()
    }
  }

  /// Says that the article may be closed.
  mutating func sayEveryUnitIsCoded() {
    guard (try? session.currentWriter().history.status.state) == .open else { return }
    add("every unit is coded: Enter closes the article")
  }

  /// Goes to a unit, in whichever article.
  mutating func move(to target: UnitPlace) {
    scrolled = 0
    justCoded = nil
    let said = message
    if session.open?.article.id != target.article {
      guard execute("open \(target.article)") != nil else { return }
    }
    guard session.open?.current.number == target.unit || execute("goto \(target.unit)") != nil
    else { return }
    message = said
  }

  /// Goes to a unit of the open article.
  mutating func move(toPlace place: Int) {
    guard let open = session.open, open.units.indices.contains(place) else { return }
    move(to: UnitPlace(open.article.id, open.units[place].number))
  }

  /// Goes one unit on or back.
  mutating func moveByHand(_ line: String) {
    scrolled = 0
    justCoded = nil
    execute(line)
  }

  /// Goes to the next match, else to the next unit that wants to be looked at.
  mutating func moveToStop(_ distance: Int) {
    guard let open = session.open, let here = place else { return }
    if let search {
      let article = open.article
      let found = marks.place(distance, from: open.cursor) {
        search.matches(article.quote(of: open.units[$0]))
      }
      guard let found else { return refuse(.notFound(search.text)) }
      return move(toPlace: found)
    }
    if queue.places != nil {
      guard let next = queue.neighbour(of: here, by: distance) else {
        return refuse("unit \(here.unit) is the \(distance > 0 ? "last" : "first") of the queue")
      }
      return move(to: next)
    }
    let found = marks.place(distance, from: open.cursor) {
      isUncoded($0) || marks[$0].wantsAttention
    }
    guard let found else { return refuse("no other unit is uncoded, flagged or two-versioned") }
    move(toPlace: found)
  }

  /// Begins to seek a text, from the cursor on.
  mutating func find(_ text: String) {
    guard !text.isEmpty else {
      search = nil
      return
    }
    attempt { (desk) throws(Refusal) in
      let pattern = try TextPattern(text)
      desk.search = pattern
      desk.moveToStop(1)
      if desk.message?.kind == .refused { desk.search = nil }
    }
  }
}

/// Where the cursor stands.
extension CodingDesk {
  /// The unit at the cursor.
  var place: UnitPlace? {
    session.open.map { UnitPlace($0.article.id, $0.current.number) }
  }

  /// The number of the unit at the cursor, as a line of the language names it.
  var cursor: String { session.open.map { "\($0.current.number)" } ?? "" }

  /// Whether the unit at the cursor is judged once more.
  var isRecheck: Bool { place.map { queue.isRecheck($0) } ?? false }

  /// How many units of the open article are still to be judged.
  var left: Int {
    guard let article = session.open?.article.id else { return 0 }
    return marks.uncoded + queue.dueCount(in: article)
  }

  /// Whether the unit at a place of the open article is still to be judged.
  func isUncoded(_ place: Int) -> Bool {
    marks[place].state == .uncoded || self.place(at: place).map { queue.isDue($0) } ?? false
  }

  /// Whether what stands on a unit is not to be seen, because it is judged once more.
  func isHidden(_ place: Int) -> Bool {
    self.place(at: place).map { queue.isRecheck($0) } ?? false
  }

  /// What may be seen of a unit at a glance.
  func shownMarks(_ place: Int) -> UnitMarks {
    guard isHidden(place) else { return marks[place] }
    return UnitMarks(isUncoded(place) ? .uncoded : .coded)
  }

  private func place(at place: Int) -> UnitPlace? {
    guard let open = session.open, open.units.indices.contains(place) else { return nil }
    return UnitPlace(open.article.id, open.units[place].number)
  }

  /// What stands on the unit at the cursor, if it may be seen.
  var coding: Coding? {
    mutating get {
      guard !isRecheck, let unit = session.open?.current else { return nil }
      return try? session.currentWriter().history.coding(at: unit.span)
    }
  }

  /// The statements that a unit was given last.
  mutating func statements(of unit: Article.Unit) throws(Refusal) -> [Statement] {
    let place = UnitPlace(try session.openArticle().article.id, unit.number)
    return try queue.isRecheck(place)
      ? session.recheckedStatements(of: unit) : session.statements(of: unit)
  }

  /// Looks at what stands on the units of the open article; where that cannot be read, nothing does.
  mutating func look() {
    guard let open = session.open, let layer = session.openLayer,
      let writer = try? session.currentWriter()
    else {
      marks = CodingMarks()
      return
    }
    marks.update(open, layer, writer.history)
  }
}
