import Agreement
public import Annotations

extension ExplainReport {
  /// The report for a terminal.
  public var text: StyledText { page.terminalText }

  /// The report as Markdown.
  public var markdown: String { page.markdown }

  private var page: Page {
    var page = Page()
    page.heading("What pulls agreement on \(variable ?? "ratings") down")
    page.paragraph(summary)
    for warning in warnings { page.warning(warning.message) }
    var before = alpha?.value
    for (place, unit) in units.enumerated() {
      let name = Page.shortened(unit.unit ?? "(a unit without a name)")
      page.item(place + 1, name, lines(on: unit, isFirst: place == 0, before: before))
      before = unit.alphaSettled
    }
    return page
  }

  /// What settling all the units would do.
  var summary: String {
    guard let alpha else { return "There is nothing to compare." }
    guard let value = alpha.value else {
      return (alpha.undefined?.clause(on: alpha.name) ?? "\(alpha.name) is undefined") + "."
    }
    let change = units.last.map { $0.alphaSettled - value } ?? 1
    let compared = counted(unitsCompared, "unit")
    let now = "\(alpha.name) is \(fixed(value, decimals(for: change))) on \(compared)."
    guard let last = units.last else {
      return warnings.isEmpty ? now + " No unit pulls it down that could be settled." : now
    }
    let these = units.count == 1 ? "this unit on its" : "these \(units.count) units, each on its"
    return now + " Settle \(these) most frequent label (of equals the first), and it becomes "
      + "\(fixed(last.alphaSettled, decimals(for: change)))."
  }

  /// The sentence, who said what, and what leaving the unit out or settling it does.
  private func lines(on unit: UnitToSettle, isFirst: Bool, before: Double?) -> [String] {
    let change = before.map { unit.alphaSettled - $0 } ?? 1
    let upon = isFirst ? "" : ", after those above"
    let settled =
      "Settled on '\(Page.shortened(unit.label))'\(upon): "
      + "\(fixed(unit.alphaSettled, decimals(for: change)))."
    let effect = leavingOut(unit) + " " + settled
    return [unit.text.map { "“\($0)”" }, unit.said, effect].compactMap(\.self)
  }

  private func leavingOut(_ unit: UnitToSettle) -> String {
    guard let value = alpha?.value, let delta = unit.delta else {
      return "Left out alone: undefined."
    }
    let digits = decimals(for: delta)
    return "Left out alone: \(fixed(value + delta, digits)) (\(signed(delta, digits)))."
  }
}

extension UnitToSettle {
  /// Who said what.
  fileprivate var said: String {
    answers.map { answer in
      let values = answer.values.map(Page.shortened).joined(separator: " and ")
      let said = answer.values.isEmpty ? "(empty set)" : values
      return answer.annotator.isEmpty ? said : "\(Page.shortened(answer.annotator)): \(said)"
    }.joined(separator: "; ")
  }
}
