import Annotations
import Screens
import Storage

/// What is shown.
extension ReviewDesk {
  /// The room there is.
  var size: ScreenSize {
    ScreenSize(columns: screen.columns, lines: screen.lines, width: screen.columns(of:))
  }

  /// The screen as it is to look now.
  var frame: Frame {
    mutating get { reviewScreen().frame(on: size) }
  }

  /// Scrolls what is longer than its room: the unit, and behind its end the annotators' rows.
  mutating func scroll(down isDown: Bool) {
    let shown = reviewScreen()
    let (unit, rows) = (shown.unitScroll(on: size), shown.rowScroll(on: size))
    if isDown ? unit.first < unit.greatest : rows.first == 0 {
      scrolled = isDown ? unit.next : unit.previous
    } else {
      rowsScrolled = isDown ? rows.next : rows.previous
    }
  }

  /// Everything that is shown, before it is laid out.
  private mutating func reviewScreen() -> ReviewScreen {
    var screen = ReviewScreen(base(), variables: session.codebook.variables.map(\.id))
    guard let reviewed else { return screen }
    let comparison = reviewed.comparison
    screen.comparison = comparison.mark.shown
    screen.causes = comparison.causes.map(\.description)
    screen.differing = screen.variables.filter { id in
      comparison.causes.contains { $0.concerns(id) }
    }
    screen.judgements = judgements(of: reviewed)
    screen.decision = decision(of: reviewed)
    screen.pending = keys.pending.map(row)
    screen.rowsScrolled = rowsScrolled
    return screen
  }

  private mutating func base() -> CodingScreen {
    guard let open = session.open, let review = try? session.currentReview(),
      let reference = try? session.currentWriter().history
    else {
      return CodingScreen(
        heading: heading, current: CurrentUnit(number: 0, text: "", marks: UnitMarks(.notAsked)),
        statements: StatementTable(variables: [], rows: []))
    }
    let line = { [session] (place: Int) -> UnitLine in
      let unit = session.reviewed(open.units[place], review, reference)
      return UnitLine(
        number: unit.unit.number.value, text: oneLine(open.article.quote(of: unit.unit)),
        marks: unit.marks, summary: unit.reference?.statements.map(session.words) ?? "")
    }
    let lines = screen.lines
    let present = line(open.cursor)
    var unit = CurrentUnit(number: present.number, text: present.text, marks: present.marks)
    unit.note = reviewed?.reference?.note
    unit.scrolled = scrolled
    var base = CodingScreen(
      heading: heading, current: unit, statements: StatementTable(variables: [], rows: []))
    base.before = (max(0, open.cursor - lines)..<open.cursor).map(line)
    base.after = (open.cursor + 1..<min(open.units.count, open.cursor + 1 + lines)).map(line)
    show(in: &base)
    return base
  }

  /// Adds the keys, the message and what is typed.
  private func show(in base: inout CodingScreen) {
    if keys.pending != nil, let asked = keys.asked {
      base.question = .init(asked.id, ask: asked.ask ?? "")
      base.legends = [
        KeyLegend(
          asked.id,
          keys: asked.usableLabels.compactMap { label in label.key.map { .init($0, label.id) } })
      ]
    }
    base.commands = KeyLegend(keys: Self.keyWords.map { .init($0.key, $0.word) })
    base.message = message
    if case .typing(let typing, let field) = mode {
      base.entry = typing.field
      if let prompt = field.prompt { base.entry?.prompt = prompt }
    }
    if case .reading(let overlay) = mode { base.overlay = overlay }
  }

  private var heading: ScreenHeading {
    let article = session.open?.article
    var facts = ["\(progress.decided) of \(progress.units) decided"]
    if let unit = reviewed?.unit { facts.insert("unit \(unit.number)", at: 0) }
    let counts = [
      (progress.stale, "stale"), (progress.deferred, "put off"), (progress.left, "left"),
    ]
    facts += counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    if let search { facts.append("search '\(search.text)'") }
    var heading = ScreenHeading(
      article: article.map { session.shownName(of: $0.id) } ?? "",
      annotator: "review by \(session.settings.annotator?.description ?? "nobody")",
      codebook: "\(session.codebook.name) \(session.codebook.version)", progress: facts)
    heading.title = article?.title.map(oneLine)
    guard !session.isBlindOutlet else { return heading }
    heading.outlet = article?.outlet
    heading.date = article?.published
    return heading
  }
}

/// What annotators say and what is decided, as rows.
extension ReviewDesk {
  private func judgements(of unit: ReviewedUnit) -> [ReviewedJudgement] {
    unit.comparison.judgements.enumerated().map { place, judgement in
      let isTwofold = !judgement.otherVersions.isEmpty
      let word = isTwofold ? "two versions" : judgement.coding?.isCoded == true ? "none" : "uncoded"
      var shown = ReviewedJudgement(
        "\(judgement.annotator)", key: place < 9 ? "F\(place + 1)" : "",
        statements: (judgement.statements ?? []).map(cells), word: word)
      shown.isChosen = judgement.annotator == chosen && keys.pending == nil
      shown.isStale = unit.stale.contains(judgement.annotator)
      return shown
    }
  }

  private func decision(of unit: ReviewedUnit) -> ReviewedDecision? {
    guard let reference = unit.reference else { return nil }
    let origin = [
      reference.decision?.by?.description, reference.decision?.origin?.description,
      unit.hasTwoVersions ? "two versions" : nil,
    ]
    var shown = ReviewedDecision(
      statements: (reference.statements ?? []).map(cells), word: unit.isDecided ? "none" : "",
      origin: unit.isDecided ? origin.compactMap(\.self).joined(separator: ", ") : "")
    shown.why = reference.decision?.why
    shown.gap = reference.decision?.gap
    return shown
  }

  private func cells(_ statement: Statement) -> [StatementTable.Cell] {
    session.codebook.variables.map { variable in
      statement[variable.id].map { .given("\($0)") } ?? .empty
    }
  }

  private func row(_ pending: PendingStatement) -> StatementTable.Row {
    let merged = pending.merged(keys.table)
    let cells = session.codebook.variables.map { variable -> StatementTable.Cell in
      if let value = pending.given[variable.id] { return .given("\(value)") }
      if variable.id == keys.asked?.id { return .asked }
      return merged[variable.id].map { .taken("\($0)") } ?? (variable.isOptional ? .empty : .open)
    }
    return StatementTable.Row(label: " + own", cells: cells, isPending: true)
  }
}

extension ReviewDesk.Field {
  /// What stands before the typed line, where it is not named by its purpose.
  fileprivate var prompt: String? {
    switch self {
    case .why: "why"
    case .gap: "gap"
    case .find, .line, .answer: nil
    }
  }
}

extension ReviewedUnit {
  /// What stands on the unit, at a glance.
  fileprivate var marks: UnitMarks {
    let outcome: UnitMarks.Outcome =
      hasTwoVersions
      ? .twoVersions : isStale ? .stale : isDecided ? .decided : isDeferred ? .deferred : .open
    let decision = reference?.decision
    return UnitMarks(
      comparison.mark.shown, outcome, hasNote: decision?.why != nil || decision?.gap != nil)
  }
}

extension ReviewMark {
  fileprivate var shown: UnitMarks.Comparison {
    switch self {
    case .agreed: .agreed
    case .disagreement: .disagreed
    case .incomplete: .incomplete
    case .uncoded: .uncoded
    }
  }
}
