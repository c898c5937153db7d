import Annotations

/// Words beside a decision: why it was taken, or what the codebook lacks.
struct ReviewRemark: Sendable {
  private let name: String
  private let place: String?
  private let text: String

  /// Reads `[N|.] TEXT`.
  init(_ arguments: Arguments, for specification: CommandSpecification) throws(Refusal) {
    name = specification.name
    place = arguments.words.first
    text = arguments.text
    guard !text.isEmpty || arguments.isTextQuoted else {
      throw .usage("\(name) needs a text", specification)
    }
  }

  /// Records the words at once, whether the unit is decided or not.
  func record(
    in session: inout Session, _ set: (inout Decision, String?) -> Void
  ) throws(Refusal) -> Reply {
    try session.requireReview()
    let unit =
      if place == "." { try session.lastCoded(for: name) } else {
        try session.unitUnderReview(place.flatMap(UnitSelector.init))
      }
    if name == Why.specification.name, text.isEmpty { try requireNoReason(unit, &session) }
    let what = text.isEmpty ? "\(name) taken away" : "\(name) \(text)"
    let command = "\(name) \(unit.number) \(quoted(text))"
    return try session.remarkOnReference(unit, command, what: what) { coding in
      var decision = coding.decision ?? Decision()
      set(&decision, text.isEmpty ? nil : text)
      coding.decision = decision.isEmpty ? nil : decision
    }
  }

  /// Refuses to take the reason of a decision away that contradicts everybody.
  private func requireNoReason(_ unit: Article.Unit, _ session: inout Session) throws(Refusal) {
    let reviewed = try session.reviewedUnit(unit)
    guard let coding = reviewed.reference, let statements = coding.statements,
      coding.decision?.origin == .own, reviewed.overrules(with: statements)
    else { return }
    throw .whyMissing(unit.number)
  }
}
