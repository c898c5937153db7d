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
    let causes = causes(&lists)
    let decisions = decisions(&lists)
    let unresolved = unresolved(&lists)
    let gaps = gaps(&lists)
    return [
      "sentence": .text(sentence), "hasCauses": .flag(!causes.isEmpty), "causes": .list(causes),
      "hasDecisions": .flag(!decisions.isEmpty), "decisions": .list(decisions),
      "hasUnresolved": .flag(!unresolved.isEmpty), "unresolved": .list(unresolved),
      "hasGaps": .flag(!gaps.isEmpty), "gaps": .list(gaps),
    ]
  }

  private var sentence: String {
    "Of the units of each article, \(review.agreed) are coded alike by all its annotators, "
      + "\(review.differing) differently, \(review.incomplete) not by all; \(review.decided) are "
      + "decided in the reference."
  }

  private func causes(_ lists: inout UnitLists) -> [Fields] {
    var fields: [Fields] = []
    for cause in review.causes {
      let name = cause.cause.description
      let count = count(cause.units, cause.places, "codings differ: \(name)", &lists)
      fields.append(["name": .text(name), "count": .fields(count)])
    }
    return fields
  }

  private func decisions(_ lists: inout UnitLists) -> [Fields] {
    var fields: [Fields] = []
    for decision in review.decisions {
      let by = decision.by?.description ?? "unknown"
      let from = decision.origin?.words ?? "unknown"
      let title = "decided by \(by), taken from \(from)"
      let count = count(decision.units, decision.places, title, &lists)
      fields.append(["by": .text(by), "from": .text(from), "count": .fields(count)])
    }
    return fields
  }

  /// A number of units that leads to as many of them as are named.
  private func count(
    _ units: Int, _ named: [ReviewReport.Place], _ title: String, _ lists: inout UnitLists
  ) -> Fields {
    let isWhole = named.count == units
    var count = lists.number(
      places.counted(named), isWhole ? title : "\(title), the first \(named.count)")
    count["n"] = .number(units)
    return count
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
