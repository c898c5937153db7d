import Annotations
import Reports

/// What annotators differ in, what was decided of it, and what is left to settle.
struct ReviewPart {
  let review: ReviewReport
  let places: ReportPlaces

  /// The part for its template; nil where there is nothing to tell.
  ///
  /// - Parameter lists: The lists that its numbers lead to.
  /// - Returns: What the template names, or nil.
  func fields(_ lists: inout UnitLists) -> Fields? {
    guard !review.isEmpty else { return nil }
    let unresolved = unresolved(&lists)
    let gaps = gaps(&lists)
    return [
      "sentence": .text(sentence), "hasCauses": .flag(!review.causes.isEmpty),
      "causes": .list(
        review.causes.map { ["name": .text("\($0.cause)"), "n": .number($0.units)] }),
      "hasDecisions": .flag(!review.decisions.isEmpty), "decisions": .list(decisions),
      "hasUnresolved": .flag(!unresolved.isEmpty), "unresolved": .list(unresolved),
      "hasGaps": .flag(!gaps.isEmpty), "gaps": .list(gaps),
    ]
  }

  private var sentence: String {
    "Of the units of each article, \(review.agreed) are coded alike by all its annotators, "
      + "\(review.differing) differently, \(review.incomplete) not by all; \(review.decided) are "
      + "decided in the reference."
  }

  private var decisions: [Fields] {
    review.decisions.map { decision in
      [
        "by": .text(decision.by?.description ?? "unknown"),
        "from": .text(decision.origin?.words ?? "unknown"), "n": .number(decision.units),
      ]
    }
  }

  private func unresolved(_ lists: inout UnitLists) -> [Fields] {
    var fields: [Fields] = []
    for state in ReviewReport.State.allCases {
      let units = review.unresolved.filter { $0.state == state }.map(\.place)
      guard !units.isEmpty else { continue }
      let count = lists.number(places.counted(units), "not settled: \(state.words)")
      fields.append(["state": .text(state.words), "count": .fields(count)])
    }
    return fields
  }

  private func gaps(_ lists: inout UnitLists) -> [Fields] {
    var fields: [Fields] = []
    for gap in review.gaps {
      let count = lists.number(places.counted(gap.places), "gap of the codebook: \(gap.text)")
      fields.append(["text": .text(gap.text), "count": .fields(count)])
    }
    return fields
  }
}
