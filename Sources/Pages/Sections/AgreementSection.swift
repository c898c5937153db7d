import Agreement
import Reports

/// How far annotators say the same, and what is made of it where they do not.
struct AgreementSection {
  let report: CodingReport
  let places: ReportPlaces

  private var variables: [VariableAgreement] {
    report.agreement.variables.filter { $0.result.units.used > 0 }
  }

  /// The section for its template.
  ///
  /// - Parameter lists: The lists that its numbers lead to.
  /// - Returns: What the template names.
  func fields(_ lists: inout UnitLists) -> Fields {
    let variables = variables
    var parts: [Fields] = []
    for (number, agreement) in variables.enumerated() {
      let part = VariablePart(agreement: agreement, places: places)
      parts.append(part.fields(id: "v\(number)", &lists))
    }
    let figure = AlphaFigure(variables: variables, basis: basis)
    return [
      "empty": .flag(variables.isEmpty),
      "overview": .optional(variables.isEmpty ? nil : figure.fields),
      "variables": .list(parts),
      "review": .optional(ReviewPart(review: report.review, places: places).fields(&lists)),
      "rechecks": .optional(RechecksPart(annotators: report.rechecks).fields),
    ]
  }

  private var basis: String {
    let names = Set(variables.flatMap(\.result.annotators)).sorted()
    return "Based on \(counted(names.count, "annotator")), each working alone; the reference is "
      + "left out. Lines: 95 % intervals. Shaded: from "
      + "\(fixed(ReachedShares.tentativeThreshold, 3)), enough for tentative conclusions; from "
      + "\(fixed(ReachedShares.reliableThreshold, 3)), reliable (Krippendorff)."
  }
}
