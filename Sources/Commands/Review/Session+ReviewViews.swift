import Annotations

/// What a person sees of an article while reviewing it.
extension Session {
  /// Headline, date, outlet and how far the review has come.
  mutating func reviewHeading() throws(Refusal) -> StyledText {
    var text = try articleHeading()
    let progress = try reviewProgress()
    let names = try currentReview().codings.map { "\($0.annotator)" }.joined(separator: ", ")
    var facts = [
      "review of \(names)", "\(progress.decided) of \(counted(progress.units, "unit")) decided",
    ]
    let counts = [("stale", progress.stale), ("put off", progress.deferred)]
    facts += counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }
    if progress.twoVersions > 0 { facts.append("\(progress.twoVersions) with two versions") }
    facts.append("\(progress.left) left")
    text.line(facts.joined(separator: " · "), .dim)
    return text
  }

  /// The unit at the cursor between its neighbours, with what annotators say and what is decided.
  mutating func unitUnderReviewText() throws(Refusal) -> StyledText {
    let open = try openArticle()
    var text = StyledText()
    let first = max(0, open.cursor - preferences.contextLines)
    let last = min(open.units.count - 1, open.cursor + preferences.contextLines)
    for place in first...last {
      let unit = open.units[place]
      text.append(unitLine(unit, of: open.article, isCurrent: place == open.cursor))
      if place == open.cursor { text.append(reviewLines(of: try reviewedUnit(unit))) }
    }
    return text
  }

  private func reviewLines(of unit: ReviewedUnit) -> StyledText {
    let comparison = unit.comparison
    var text = StyledText()
    let causes = comparison.causes.map(\.description).joined(separator: ", ")
    let differences = causes.isEmpty ? "" : ": \(causes)"
    text.line(
      "       \(comparison.mark.sign) \(comparison.mark.word)\(differences)",
      comparison.mark == .agreed ? .dim : .warning)
    let width = comparison.judgements.map { "\($0.annotator)".count }.max() ?? 0
    for judgement in comparison.judgements {
      let versions = [judgement.coding ?? Coding()] + judgement.otherVersions
      for (place, version) in versions.enumerated() {
        let name = "\(judgement.annotator)".padded(to: width)
        for line in lines(of: version) {
          text.line("       \(name)  \(place == 0 ? "" : "or: ")\(line)")
        }
      }
    }
    text.append(decisionLines(of: unit))
    return text
  }

  private func decisionLines(of unit: ReviewedUnit) -> StyledText {
    var text = StyledText()
    if unit.hasTwoVersions {
      text.line("       two decisions, settle with pick or decide:", .warning)
    }
    for coding in [unit.reference ?? Coding()] + unit.otherVersions {
      for line in lines(of: coding, under: unit) { text.line("       \(line)", .accent) }
    }
    if unit.isStale {
      let names = unit.stale.map(\.description).joined(separator: ", ")
      text.line("       ~ stale: \(names) changed the coding since", .warning)
    }
    return text
  }

  /// What was decided, in words.
  private func lines(of coding: Coding, under unit: ReviewedUnit) -> [String] {
    guard let statements = coding.statements else {
      let isDeferred = coding.isFlagged ? ", put off" : ""
      return ["> undecided\(isDeferred)"] + coding.wordsBeside
    }
    let origin = coding.decision?.origin?.words ?? "decided"
    let reviewer = coding.decision?.by.map { " by \($0)" } ?? ""
    return ["> \(origin)\(reviewer): \(words(of: statements))"] + coding.wordsBeside
  }
}

extension Decision.Origin {
  /// What a decision was taken from, for a person.
  var words: String {
    switch self {
    case .unanimous: "accepted as unanimous"
    case .picked(let annotator): "picked \(annotator)"
    case .own: "decided"
    }
  }
}

extension Coding {
  /// Note, reason and gap.
  fileprivate var wordsBeside: [String] {
    [
      note.map { "# \(oneLine($0))" }, decision?.why.map { "# why: \(oneLine($0))" },
      decision?.gap.map { "# gap: \(oneLine($0))" },
    ].compactMap(\.self)
  }
}
