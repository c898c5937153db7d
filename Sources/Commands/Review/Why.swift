import Annotations

/// `why`: says why a unit is decided as it is.
struct Why: Command {
  static let specification = CommandSpecification(
    "why", .review, .changes, usage: "[N|.] TEXT"
  ).with {
    $0.words = .unitAndText
    $0.summary = "say why a unit is decided so"
    $0.details = """
      Needed before a decision that no annotator's coding agrees with; at any other time it may come before or after. Without a number the unit at the cursor is meant, with . the unit decided last. The text \
      runs to the end of the line, without quoting. why "" takes it away.
      """
  }

  private let remark: ReviewRemark

  init(_ arguments: Arguments) throws(Refusal) {
    remark = try ReviewRemark(arguments, for: Self.specification)
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    try remark.record(in: &session) { decision, text in decision.why = text }
  }
}
