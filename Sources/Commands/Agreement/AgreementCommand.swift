import Agreement
import Annotations
import Reports

/// `agreement`: how far annotators agree, in a workspace or on ratings from a file.
struct AgreementCommand: PortableCommand {
  static let specification = CommandSpecification(
    "agreement", .see, .reads,
    usage: "[explain V|compare A B|intra [DATE]|plan|--ratings FILE|--combine FILE…] [OPTION…]"
  ).with {
    $0.summary = "show how far annotators agree"
    $0.usesPager = true
    $0.expects = expected
    $0.details = details
    $0.options = AgreementOptions.specifications
  }

  private static let details = """
    For whether there is a statement, then for every variable given that both found one: percent \
    agreement, Krippendorff's alpha and others with intervals, the units used and left out and why, \
    and what it means. What cannot be computed is said, with the reason. In the shell, articles \
    that you have not closed are left out, because their codings by others are not to be seen yet.

    explain V shows the units that move the coefficient of a variable most. compare A B holds two \
    rounds, two dates or two files of ratings (with a '/' or a '.' in their names) against each \
    other; of two dates, what was coded up to A against what was coded after it up to B. intra \
    holds each annotator against their own earlier coding of the same units. plan says how many \
    units should be coded twice.

    --ratings reads a table of unit,annotator,value and needs no workspace; - is standard input. \
    --partial writes a summary of it instead, and --combine adds such summaries up, with --partial \
    to a summary again.
    """

  private static func expected(_ given: Arguments) -> ExpectedWord {
    switch given.words.first {
    case _ where given.has("--combine"), "compare": .file
    case nil where !given.has("--ratings"): .oneOf(actionNames)
    case "explain" where given.words.count == 1: .question
    default: .anything
    }
  }

  /// The words behind `agreement` that choose what it does.
  static let actionNames = ["explain", "compare", "intra", "plan"]

  let form: any AgreementForm

  var portableForm: (any PortableForm)? { form as? any PortableForm }

  init(_ arguments: Arguments) throws(Refusal) {
    let (type, words) = try Self.form(arguments)
    let known = Set(type.options.map(\.name))
    if let other = arguments.options.keys.sorted().first(where: { !known.contains($0) }) {
      throw .usage("\(other) does not go with \(type.name)", Self.specification)
    }
    form = try type.init(words, arguments)
  }

  /// Which form is meant, and the words that are left for it.
  private static func form(_ arguments: Arguments) throws(Refusal)
    -> (any AgreementForm.Type, ArraySlice<String>)
  {
    let words = arguments.words[...]
    let isOfRatings = arguments.has("--ratings")
    switch words.first {
    case "explain":
      return (isOfRatings ? ExplainRatings.self : ExplainCodings.self, words.dropFirst())
    case "compare":
      let areFiles = words.dropFirst().contains(where: CompareRatings.isFile)
      return (areFiles ? CompareRatings.self : CompareCodings.self, words.dropFirst())
    case "intra": return (IntraCodings.self, words.dropFirst())
    case "plan": return (PlanAgreement.self, words.dropFirst())
    default: break
    }
    let isPartial = arguments.has("--partial")
    if arguments.has("--combine") {
      return (isPartial ? CombinedPartial.self : CombinedAgreement.self, words)
    }
    if isOfRatings {
      return (isPartial ? PartialAgreement.self : RatingsAgreement.self, words)
    }
    if let word = words.first {
      let problem = "'\(word)' is nothing that agreement does; --variable V limits it"
      throw .usage(problem, specification)
    }
    return (CodingsAgreement.self, words)
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    try form.execute(in: &session)
  }
}
