internal import Annotations

extension ReviewScreen {
  /// The screen with the judgements as rows of one table, so that what differs stands in one column.
  var screen: CodingScreen {
    var screen = base
    screen.findings = [verdict] + [outcome].filter { !$0.isEmpty }
    screen.statements = StatementTable(
      variables: variables.map { differing.contains($0) ? "\($0) !" : $0 },
      rows: judgements.flatMap(\.rows) + (decision?.rows ?? [])
        + (pending.map { [$0] } ?? []))
    screen.statements.isScrollable = true
    screen.statements.scrolled = rowsScrolled
    screen.statements.keepsLast = pending != nil
    return screen
  }

  /// How the judgements stand to each other, and from what the decision was made.
  private var verdict: StyledText {
    var text = StyledText(" \(comparison.rawValue) \(comparison.word)", .bold)
    if !causes.isEmpty { text.append(": " + causes.joined(separator: ", ")) }
    if judgements.contains(where: \.isStale) {
      text.append(" · ~ changed since the decision", .warning)
    }
    return text
  }

  /// By whom and from what it was decided, and what was noted.
  private var outcome: StyledText {
    guard let decision else { return StyledText() }
    let origin = decision.origin.isEmpty ? nil : "decided by \(decision.origin)"
    let parts = [origin, decision.why.map { "why: \($0)" }, decision.gap.map { "gap: \($0)" }]
    let text = parts.compactMap { $0 }.joined(separator: " · ")
    return StyledText(text.isEmpty ? "" : (origin == nil ? "   " : " * ") + text)
  }
}

extension UnitMarks.Comparison {
  fileprivate var word: String {
    switch self {
    case .agreed: "agreed"
    case .disagreed: "disagree"
    case .incomplete: "incomplete"
    case .uncoded: "uncoded"
    }
  }
}
