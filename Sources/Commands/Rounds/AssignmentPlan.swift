import Annotations
import Storage

/// What `assign` was asked for.
struct AssignmentPlan {
  /// The name of the round.
  let round: String
  /// What the round is for.
  let kind: Round.Kind
  /// Who codes, each once.
  let annotators: [AnnotatorName]
  /// The percentage of the articles that everybody codes.
  let overlap: Int
  /// Where the draws start.
  let seed: UInt64
  /// Texts of which an article's id must have one; none for all articles.
  let texts: [String]

  /// Reads the options of `assign`.
  ///
  /// - Parameter arguments: The options.
  /// - Throws: A refusal that says which option is missing or wrong.
  init(_ arguments: Arguments) throws(Refusal) {
    guard let round = arguments.options["--round"], let names = arguments.options["--annotators"]
    else {
      throw .usage("assign needs --round and --annotators", Assign.specification)
    }
    self.round = try Self.legalRound(round)
    kind = try Self.kind(arguments, for: Assign.specification) ?? .main
    annotators = try Self.annotators(names)
    overlap = try arguments.options["--overlap"].map(Self.percentage) ?? 0
    seed = try arguments.seed(for: Assign.specification) ?? 1
    texts = Self.parts(arguments.options["--articles"] ?? "")
    guard overlap == 0 || annotators.count > 1 else { throw .round(.tooFewAnnotators) }
  }

  /// A text as a new round's name.
  static func legalRound(_ text: String) throws(Refusal) -> String {
    guard NameSegment.isLegal(text) else { throw .round(.illegalName(text)) }
    guard text != Rounds.everything else { throw .round(.nameOfEverything) }
    return text
  }

  /// What a round is for, if that was said.
  static func kind(_ arguments: Arguments, for specification: CommandSpecification)
    throws(Refusal) -> Round.Kind?
  {
    guard let text = arguments.options["--kind"] else { return nil }
    guard let kind = Round.Kind(rawValue: text) else {
      throw .usage("--kind takes training, reliability or main, not '\(text)'", specification)
    }
    return kind
  }

  private static func annotators(_ list: String) throws(Refusal) -> [AnnotatorName] {
    var names: Set<AnnotatorName> = []
    for part in parts(list) where !names.insert(try AnnotatorName.coding(part)).inserted {
      throw .usage("--annotators names '\(part)' twice", Assign.specification)
    }
    guard !names.isEmpty else {
      throw .usage("--annotators needs names, as A,B", Assign.specification)
    }
    return names.sorted()
  }

  private static func percentage(_ text: String) throws(Refusal) -> Int {
    let digits = text.utf8.last == UInt8(ascii: "%") ? String(text.utf8.dropLast()) : nil
    guard let digits, let percent = Int(digits), (0...100).contains(percent) else {
      throw .usage("--overlap takes a share such as 20%, not '\(text)'", Assign.specification)
    }
    return percent
  }

  private static func parts(_ list: String) -> [String] {
    list.utf8.split(separator: UInt8(ascii: ",")).map { String(Substring($0)) }
  }
}

extension Arguments {
  /// Where draws start, if that was said.
  func seed(for specification: CommandSpecification) throws(Refusal) -> UInt64? {
    guard let text = options["--seed"] else { return nil }
    guard let seed = UInt64(text) else {
      throw .usage("--seed takes a whole number from 0, not '\(text)'", specification)
    }
    return seed
  }
}
