import Agreement
import Annotations
import Reports

/// The options that reports share.
struct ReportOptions {
  /// The form.
  let format: ReportFormat
  /// Whose codings are counted.
  let annotators: AnnotatorSelection
  /// How intervals are found.
  let interval: IntervalChoice

  /// The options on the form.
  static let forms = [
    OptionSpecification("--format", value: "FORMAT", "text, json, csv or markdown")
      .taking(.oneOf(ReportFormat.common.map(\.rawValue))),
    json,
  ]
  /// The options on the form of `report`, which can be a page too.
  static let formsOfPage = [
    OptionSpecification("--format", value: "FORMAT", "text, json, csv, markdown or html")
      .taking(.oneOf(ReportFormat.self)),
    json, output,
    OptionSpecification("--bom", "begin csv with the mark by which Excel knows UTF-8"),
    OptionSpecification("--date", value: "DATE", "the day that a page of html bears"),
    verify,
  ]
  /// The option that has every file looked at.
  static let verify = OptionSpecification(
    "--verify", "check every file as verify does, and say on a page of html what was found")
  /// The option that says whose word counts.
  static let basis = OptionSpecification(
    "--basis", value: "WHOSE",
    "reference, majority or annotator:NAME; if not given, the "
      + "reference where it has decided, else the majority"
  ).taking(.oneOf(["reference", "majority", "annotator:"]))
  /// The option that stands for a form.
  static let json = OptionSpecification("--json", "the same as --format json")

  /// The option that names a file.
  static let output = OptionSpecification(
    "--output", value: "FILE", "write to this file, whose ending gives the form"
  ).shortened("-o").taking(.file)

  /// The option that names a part of the report.
  static let section = OptionSpecification(
    "--section", value: "NAME", "only this part: \(sectionNames.joined(separator: ", "))"
  ).taking(.oneOf(sectionNames))
  /// The name of the paragraph on methods among parts, which is a report of its own.
  static let methods = "methods"
  private static let sectionNames = CodingReport.Section.allCases.map(\.rawValue) + [methods]

  /// The option that names articles.
  static let article = OptionSpecification(
    "--article", value: "ID", "only this article; may be given several times"
  ).taking(.article).repeatable()

  /// The option that names variables.
  static let variable = OptionSpecification(
    "--variable", value: "V",
    "only found, relevant or this variable; may be given several times"
  ).taking(.question).repeatable()

  /// What an option that may be given several times was given.
  ///
  /// - Parameters:
  ///   - option: The option.
  ///   - arguments: The options.
  /// - Returns: The words as they were written; none where it was not given.
  static func words(_ option: OptionSpecification, _ arguments: Arguments) -> [String] {
    let list = arguments.options[option.name] ?? ""
    return list.utf8.split(separator: UInt8(ascii: ",")).map { String(Substring($0)) }
  }

  /// The options on intervals.
  static let intervals = [
    OptionSpecification(
      "--interval", value: "KIND", "bootstrap, jackknife, pair-deviation or none"
    ).taking(.oneOf(["bootstrap", "jackknife", "pair-deviation", "none"])),
    OptionSpecification("--resamples", value: "N", "how many resamples, 1000 if not given"),
    OptionSpecification("--seed", value: "N", "where the resamples start, 1 if not given"),
  ]

  /// Reads the options.
  init(_ arguments: Arguments, for specification: CommandSpecification) throws(Refusal) {
    format = try ReportFormat(arguments, for: specification)
    annotators = try Self.annotators(arguments.options["--annotators"])
    interval = try Self.interval(arguments, for: specification)
  }

  /// Reads a list of names.
  ///
  /// - Parameter list: The names, separated by commas; nil for every person.
  /// - Returns: Whose codings are counted.
  /// - Throws: A refusal if one cannot be a name.
  static func annotators(_ list: String?) throws(Refusal) -> AnnotatorSelection {
    guard let list else { return .everyPerson }
    var names: Set<AnnotatorName> = []
    for part in list.utf8.split(separator: UInt8(ascii: ",")) {
      let text = String(Substring(part))
      guard let name = AnnotatorName(text) else { throw .illegalAnnotator(text) }
      names.insert(name)
    }
    return .named(names)
  }

  /// Reads whose word counts.
  ///
  /// - Parameters:
  ///   - arguments: The options.
  ///   - specification: The command.
  /// - Returns: Whose word counts.
  /// - Throws: A refusal if it is nobody's.
  static func basis(_ arguments: Arguments, for specification: CommandSpecification)
    throws(Refusal) -> Basis
  {
    let prefix = "annotator:"
    switch arguments.options[basis.name] {
    case nil: return .referenceElseMajority
    case "reference": return .reference
    case "majority": return .majority
    case let word? where word.utf8.starts(with: prefix.utf8):
      let text = String(word.utf8.dropFirst(prefix.utf8.count)) ?? ""
      guard let name = AnnotatorName(text) else { throw .illegalAnnotator(text) }
      return name == .reference ? .reference : .annotator(name)
    case let word?:
      throw .usage(
        "--basis takes reference, majority or annotator:NAME, not '\(word)'", specification)
    }
  }

  /// Reads which part is asked for.
  ///
  /// - Parameters:
  ///   - arguments: The options.
  ///   - specification: The command.
  /// - Returns: The part; nil for the whole report, and for ``methods``.
  /// - Throws: A refusal if there is no such part.
  static func section(_ arguments: Arguments, for specification: CommandSpecification)
    throws(Refusal) -> CodingReport.Section?
  {
    guard let word = arguments.options[section.name], word != methods else { return nil }
    guard let section = CodingReport.Section(rawValue: word) else {
      let names = sectionNames.dropLast().joined(separator: ", ")
      throw .usage("--section takes \(names) or \(methods), not '\(word)'", specification)
    }
    return section
  }

  /// Reads the day that a report bears.
  ///
  /// - Parameters:
  ///   - arguments: The options.
  ///   - specification: The command.
  /// - Returns: The day as it is written; nil if none is given.
  /// - Throws: A refusal if it is no day.
  static func date(_ arguments: Arguments, for specification: CommandSpecification)
    throws(Refusal) -> String?
  {
    guard let text = arguments.options["--date"] else { return nil }
    guard Moment(text) != nil, text.utf8.count == 10 else {
      throw .usage("--date takes a day such as 2031-03-02, not '\(text)'", specification)
    }
    return text
  }

  /// Reads how intervals are found.
  ///
  /// - Parameters:
  ///   - arguments: The options.
  ///   - sampling: What is drawn anew.
  ///   - specification: The command.
  /// - Returns: How intervals are found.
  /// - Throws: A refusal if that cannot be.
  static func interval(
    _ arguments: Arguments, over sampling: ConfidenceInterval.Sampling = .units,
    for specification: CommandSpecification
  ) throws(Refusal) -> IntervalChoice {
    let resamples = try resamples(arguments, specification)
    let seed = try seed(arguments, specification)
    let kind = arguments.options["--interval"] ?? "bootstrap"
    switch kind {
    case "none": return .none
    case "jackknife": return .jackknife(over: sampling)
    case "bootstrap":
      return .bootstrap(Bootstrap(over: sampling, resamples: resamples, seed: seed))
    case "pair-deviation":
      return .pairDeviation(PairDeviation(resamples: resamples, seed: seed))
    default:
      throw .usage(
        "--interval takes bootstrap, jackknife, pair-deviation or none, not '\(kind)'",
        specification)
    }
  }

  /// Reads how the intervals of differences are found, which only a bootstrap gives.
  ///
  /// - Parameters:
  ///   - arguments: The options.
  ///   - sampling: What is drawn anew.
  ///   - specification: The command.
  /// - Returns: How intervals are found.
  /// - Throws: A refusal if that cannot be.
  static func intervalOfDifferences(
    _ arguments: Arguments, over sampling: ConfidenceInterval.Sampling = .units,
    for specification: CommandSpecification
  ) throws(Refusal) -> IntervalChoice {
    let choice = try interval(arguments, over: sampling, for: specification)
    switch choice {
    case .none, .bootstrap: return choice
    case .jackknife, .pairDeviation:
      throw .usage("differences have an interval from a bootstrap only, or none", specification)
    }
  }

  private static func resamples(_ arguments: Arguments, _ specification: CommandSpecification)
    throws(Refusal) -> Int
  {
    guard let text = arguments.options["--resamples"] else { return Bootstrap().resamples }
    guard let count = Int(text), (1...1_000_000).contains(count) else {
      throw .usage("--resamples takes a number from 1 to 1000000, not '\(text)'", specification)
    }
    return count
  }

  private static func seed(_ arguments: Arguments, _ specification: CommandSpecification)
    throws(Refusal) -> UInt64
  {
    guard let text = arguments.options["--seed"] else { return Bootstrap().seed }
    guard let number = UInt64(text) else {
      throw .usage("--seed takes a whole number, not '\(text)'", specification)
    }
    return number
  }
}
