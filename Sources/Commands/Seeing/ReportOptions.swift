import Agreement
import Annotations
import Reports

/// The options that agreement and report share.
struct ReportOptions {
  /// A form that a report can have.
  enum Format: String, CaseIterable {
    case text
    case json
    case csv
    case markdown
  }

  /// The form.
  var format: Format
  /// Whose codings are counted.
  var annotators: AnnotatorSelection
  /// How intervals are found.
  var interval: IntervalChoice

  /// The options as the command table describes them.
  static let specifications = [
    OptionSpecification("--format", value: "FORMAT", "text, json, csv or markdown"),
    OptionSpecification(
      "--annotators", value: "A,B", "only these; programs and the reference if named"),
    OptionSpecification("--unblind", "count articles that you have not closed; this is recorded"),
    OptionSpecification("--interval", value: "KIND", "bootstrap, jackknife or none"),
    OptionSpecification("--resamples", value: "N", "how many resamples, 1000 if not given"),
    OptionSpecification("--seed", value: "N", "where the resamples start, 1 if not given"),
  ]

  /// Reads the options.
  init(_ arguments: Arguments, for specification: CommandSpecification) throws(Refusal) {
    let form = arguments.options["--format"] ?? Format.text.rawValue
    guard let format = Format(rawValue: form) else {
      throw .usage("--format takes text, json, csv or markdown, not '\(form)'", specification)
    }
    self.format = format
    annotators = try Self.annotators(arguments.options["--annotators"])
    interval = try Self.interval(arguments, specification)
  }

  private static func annotators(_ list: String?) throws(Refusal) -> AnnotatorSelection {
    guard let list else { return .everyPerson }
    var names: Set<AnnotatorName> = []
    for part in list.utf8.split(separator: UInt8(ascii: ",")) {
      let text = String(Substring(part))
      guard let name = AnnotatorName(text) else { throw .illegalAnnotator(text) }
      names.insert(name)
    }
    return .named(names)
  }

  private static func interval(_ arguments: Arguments, _ specification: CommandSpecification)
    throws(Refusal) -> IntervalChoice
  {
    let kind = arguments.options["--interval"] ?? "bootstrap"
    guard kind != "none" else { return .none }
    guard kind != "jackknife" else { return .jackknife(over: .units) }
    guard kind == "bootstrap" else {
      throw .usage("--interval takes bootstrap, jackknife or none, not '\(kind)'", specification)
    }
    var resamples = Bootstrap().resamples
    var seed = Bootstrap().seed
    if let text = arguments.options["--resamples"] {
      guard let count = Int(text), (1...1_000_000).contains(count) else {
        throw .usage("--resamples takes a number from 1 to 1000000, not '\(text)'", specification)
      }
      resamples = count
    }
    if let text = arguments.options["--seed"] {
      guard let number = UInt64(text) else {
        throw .usage("--seed takes a whole number, not '\(text)'", specification)
      }
      seed = number
    }
    return .bootstrap(Bootstrap(resamples: resamples, seed: seed))
  }
}

/// Does something that the computation of agreement may refuse.
///
/// - Parameter body: What to do.
/// - Returns: What came of it.
/// - Throws: The refusal that says why not.
func refusing<Value>(_ body: () throws(RatingError) -> Value) throws(Refusal) -> Value {
  do throws(RatingError) {
    return try body()
  } catch {
    throw .rating(error)
  }
}
