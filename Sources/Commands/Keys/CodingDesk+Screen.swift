import Annotations
import Screens
import Storage

/// What is shown.
extension CodingDesk {
  /// The screen as it is to look now.
  var frame: Frame {
    mutating get { codingScreen(lines: size.lines).frame(on: size) }
  }

  /// The room there is.
  var size: ScreenSize {
    ScreenSize(columns: screen.columns, lines: screen.lines, width: screen.columns(of:))
  }

  /// Scrolls a unit that is longer than its room.
  mutating func scroll(down isDown: Bool) {
    let range = codingScreen(lines: size.lines).unitScroll(on: size)
    scrolled = isDown ? range.next : range.previous
  }

  /// Everything that is shown, before it is laid out.
  mutating func codingScreen(lines: Int) -> CodingScreen {
    nameArticle()
    guard let open = session.open, let history = try? session.currentWriter().history else {
      return CodingScreen(
        heading: heading, current: CurrentUnit(number: 0, text: "", marks: UnitMarks(.notAsked)),
        statements: StatementTable(variables: [], rows: []))
    }
    var shown = CodingScreen(
      heading: heading, current: current(open, history), statements: statements(open, history))
    let last = min(open.units.count, open.cursor + 1 + lines)
    shown.before = (max(0, open.cursor - lines)..<open.cursor).map { line($0, open, history) }
    shown.after = (open.cursor + 1..<last).map { line($0, open, history) }
    if let asked = keys.asked { shown.question = .init(asked.id, ask: asked.ask ?? "") }
    shown.legends = legends
    shown.commands = Self.commands
    shown.message = message
    if case .typing(let typing) = mode { shown.entry = typing.field }
    if case .reading(let overlay) = mode { shown.overlay = overlay }
    return shown
  }

  private var heading: ScreenHeading {
    let article = session.open?.article
    let codebook = "\(session.codebook.name) \(session.codebook.version)"
    var heading = ScreenHeading(
      article: articleName.shown,
      annotator: session.settings.annotator?.description ?? "", codebook: codebook,
      progress: progress)
    heading.title = article?.title.map(oneLine)
    guard !session.isBlindOutlet else { return heading }
    heading.outlet = article?.outlet
    heading.date = article?.published
    return heading
  }

  private var progress: [String] {
    guard let open = session.open, let last = open.units.last, let place else { return [] }
    var progress = ["unit \(place.unit) of \(last.number)", "\(left) left"]
    if let places = queue.places, let position = queue.position(of: place) {
      progress.append("\(position) of \(places.count) in the queue")
    }
    if let search { progress.append("search '\(search.text)'") }
    return progress
  }

  private func current(_ open: OpenArticle, _ history: History) -> CurrentUnit {
    let isHidden = isHidden(open.cursor)
    var unit = CurrentUnit(
      number: open.current.number.value, text: oneLine(open.article.quote(of: open.current)),
      marks: shownMarks(open.cursor))
    unit.scrolled = scrolled
    if !isHidden { unit.note = history.coding(at: open.current.span)?.note }
    return unit
  }

  private func line(_ place: Int, _ open: OpenArticle, _ history: History) -> UnitLine {
    let unit = open.units[place]
    let text = oneLine(open.article.quote(of: unit))
    guard !isHidden(place) else {
      return UnitLine(number: unit.number.value, text: text, marks: shownMarks(place))
    }
    let statements = history.coding(at: unit.span)?.statements ?? []
    let summary = statements.map { $0.entries.map { "\($0.value)" }.joined(separator: " ") }
    return UnitLine(
      number: unit.number.value, text: text, marks: marks[place],
      summary: summary.joined(separator: "; "))
  }

  private static let commands = KeyLegend(
    keys: CommandKey.allCases.map { .init(String(Character($0.rawValue)), $0.word) })
}

/// The statements of the unit, and the keys of the codebook.
extension CodingDesk {
  private func statements(_ open: OpenArticle, _ history: History) -> StatementTable {
    let variables = session.codebook.variables
    var rows: [StatementTable.Row] = []
    if !isHidden(open.cursor) {
      let versions = history.versions(at: open.current.span).reversed().compactMap(\.coding)
      for (version, coding) in versions.enumerated() {
        for (place, statement) in (coding.statements ?? []).enumerated() {
          let cells = variables.map {
            statement[$0.id].map { .given("\($0)") } ?? .empty as StatementTable.Cell
          }
          let label = version == 0 ? "\(place + 1)" : "or"
          rows.append(StatementTable.Row(label: label, cells: cells))
        }
      }
    }
    if keys.pending != nil || isUncoded(open.cursor) { rows.append(pendingRow) }
    return StatementTable(variables: variables.map(\.id), rows: rows)
  }

  private var pendingRow: StatementTable.Row {
    let statement = keys.present
    let merged = statement.merged(keys.table)
    let required = Set(keys.table.required.map(\.id))
    let cells = session.codebook.variables.map { variable -> StatementTable.Cell in
      if let value = statement.given[variable.id] { return .given("\(value)") }
      if let value = merged[variable.id] { return .taken("\(value)") }
      if variable.id == statement.turn { return .asked }
      return required.contains(variable.id) ? .open : .empty
    }
    return StatementTable.Row(label: "+", cells: cells, isPending: true)
  }

  /// The keys of the variable that is asked, then those of the others.
  private var legends: [KeyLegend] {
    let asked = keys.asked
    let others = session.codebook.variables.filter { $0.id != asked?.id && !$0.isTyped }
    return ([asked].compactMap(\.self) + others).map { variable in
      KeyLegend(
        variable.id,
        keys: variable.usableLabels.compactMap { label in label.key.map { .init($0, label.id) } })
    }
  }
}
