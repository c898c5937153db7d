import Agreement
import Reports

/// `agreement plan`: how many units should be coded twice.
struct PlanAgreement: PortableAgreementForm {
  static let name = "agreement plan"
  static let options =
    AgreementOptions.plan + [AgreementOptions.annotators] + ReportOptions.forms

  private let plan: SamplePlan
  private let format: ReportFormat

  init(_ words: ArraySlice<String>, _ arguments: Arguments) throws(Refusal) {
    try Self.refuseFurther(words)
    format = try ReportFormat(arguments, for: AgreementCommand.specification)
    plan = try Self.plan(arguments)
  }

  func execute() throws(Refusal) -> Reply {
    .report(PlanReport(plan), as: format)
  }

  private static func plan(_ arguments: Arguments) throws(Refusal) -> SamplePlan {
    guard let expected = try number("--alpha", of: arguments),
      let least = try number("--at-least", of: arguments)
    else { throw usage("plan needs --alpha X and --at-least X") }
    let confidence = try number("--confidence", of: arguments) ?? 0.95
    let annotators = try AgreementCommand.count("--annotators", of: arguments) ?? 2
    let share = try share(arguments)
    do throws(SamplePlanError) {
      return try SamplePlan(
        expected: expected, atLeast: least, confidence: confidence, share: share,
        annotators: annotators)
    } catch {
      throw usage("\(error)")
    }
  }

  /// The share of the rarest label: as given, or that of one of several as frequent ones.
  private static func share(_ arguments: Arguments) throws(Refusal) -> Double {
    guard let count = try AgreementCommand.count("--labels", of: arguments) else {
      return try number("--share", of: arguments) ?? SamplePlan.share(ofLabels: 2)
    }
    guard !arguments.has("--share") else { throw usage("give --labels or --share, not both") }
    return SamplePlan.share(ofLabels: count)
  }

  /// A number such as `0.8` or `.8`; neither signs nor exponents are of use here.
  private static func number(_ option: String, of arguments: Arguments) throws(Refusal) -> Double? {
    guard let text = arguments.options[option] else { return nil }
    let isPlain = text.utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
    guard isPlain, let number = Double(text) else {
      throw usage("\(option) takes a number such as 0.8, not '\(text)'")
    }
    return number
  }
}
