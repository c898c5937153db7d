import Annotations
import Storage

/// What a person sees of an article while coding it.
extension Session {
  /// Headline, date, outlet and state of the open article.
  mutating func articleHeading() throws(Refusal) -> StyledText {
    let open = try openArticle()
    let article = open.article
    let history = try currentWriter().history
    var text = StyledText()
    text.line(article.title.map(oneLine) ?? "(no headline)", .bold)
    var facts = [shownName(of: article.id)]
    if !isBlindOutlet {
      facts += [article.published, article.outlet, article.agency].compactMap(\.self)
    }
    let coded = open.units.count { history.isCoded($0) }
    if !isReviewing { facts.append("\(coded) of \(open.units.count) units coded") }
    if history.status.state != .open { facts.append(history.status.state.rawValue) }
    text.line(facts.joined(separator: " · "), .dim)
    if let conflict = article.dateConflict, !isBlindOutlet { text.line(conflict, .warning) }
    return text
  }

  /// The unit at the cursor between its neighbours, with what is coded so far.
  mutating func unitInContext() throws(Refusal) -> StyledText {
    guard !isReviewing else { return try unitUnderReviewText() }
    let open = try openArticle()
    let history = try currentWriter().history
    var text = StyledText()
    let first = max(0, open.cursor - preferences.contextLines)
    let last = min(open.units.count - 1, open.cursor + preferences.contextLines)
    for place in first...last {
      let unit = open.units[place]
      let isCurrent = place == open.cursor
      text.append(unitLine(unit, of: open.article, isCurrent: isCurrent))
      guard isCurrent || history.isCoded(unit) else { continue }
      text.append(codingLines(of: unit, in: history, isCurrent: isCurrent))
    }
    return text
  }

  /// A unit's number and text on one line.
  ///
  /// - Parameters:
  ///   - unit: The unit.
  ///   - article: The article that it is of.
  ///   - isCurrent: Whether the cursor is on it.
  ///   - isBeside: Whether it only stands beside what is meant, and is dimmed.
  /// - Returns: The line.
  func unitLine(
    _ unit: Article.Unit, of article: Article, isCurrent: Bool, isBeside: Bool = true
  ) -> StyledText {
    var text = StyledText()
    let number = "\(unit.number)"
    let padding = String(repeating: " ", count: max(0, 4 - number.count))
    text.append(isCurrent ? ">" : " ", .accent)
    text.append("\(padding)\(number)  ", isCurrent ? .bold : .dim)
    let quote = oneLine(article.quote(of: unit))
    let lines = lineWrap?.lines(of: quote, indent: 7) ?? [quote]
    let indented = lines.joined(separator: "\n       ")
    text.line(indented, isCurrent || !isBeside ? .plain : .dim)
    return text
  }

  /// What stands on a unit, a line a statement.
  func codingLines(of unit: Article.Unit, in history: History, isCurrent: Bool) -> StyledText {
    let style: StyledText.Style = isCurrent ? .accent : .dim
    let versions = history.versions(at: unit.span)
    var text = StyledText()
    if versions.count > 1 {
      text.line("       two versions, settle with tag:", .warning)
    }
    for line in lines(of: history.coding(at: unit.span) ?? Coding()) {
      text.line("       \(line)", style)
    }
    for case .unit(_, _, let other) in versions.dropLast().map(\.effect) {
      for line in lines(of: other ?? Coding()) { text.line("       or: \(line)", .warning) }
    }
    return text
  }

  /// A coding in words, a line a statement, a note and a flag.
  func lines(of coding: Coding) -> [String] {
    var lines: [String] = []
    switch coding.statements {
    case nil: lines.append("· uncoded")
    case let statements? where statements.isEmpty: lines.append("– none")
    case let statements?:
      for (index, statement) in statements.enumerated() {
        let place = statements.count > 1 ? "\(index + 1)) " : ""
        lines.append("= \(place)\(statement.words(in: codebook))")
      }
    }
    if coding.isFlagged { lines.append("! flagged") }
    if let note = coding.note { lines.append("# \(oneLine(note))") }
    return lines
  }
}

extension Article {
  /// That dates found in the article disagree, or nil.
  var dateConflict: String? {
    let values = Set(publishedEvidence.map(\.value))
    guard values.count > 1 else { return nil }
    let found = publishedEvidence.map { "\($0.value) (\($0.origin))" }
    return "dates disagree: \(found.joined(separator: ", "))"
  }
}
