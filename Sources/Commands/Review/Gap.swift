import Annotations

/// `gap`: says what the codebook should say and does not.
struct Gap: Command {
  static let specification = CommandSpecification(
    "gap", .review, .changes, usage: "[N|.] TEXT"
  ).with {
    $0.words = .unitAndText
    $0.summary = "say what the codebook should say and does not"
    $0.details = """
      What is said is collected in the report, with the units that it came up on. Without a number the unit at the cursor is meant, with . the unit decided last. The text \
      runs to the end of the line, without quoting. gap "" takes it away.
      """
  }

  private let remark: ReviewRemark

  init(_ arguments: Arguments) throws(Refusal) {
    remark = try ReviewRemark(arguments, for: Self.specification)
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    try remark.record(in: &session) { decision, text in decision.gap = text }
  }
}
