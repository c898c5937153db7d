import Annotations
import Reports

/// What every form on the codings of a workspace is told: which question, and whose answers.
struct CodingsArguments: Sendable {
  /// Whose codings are counted.
  let annotators: AnnotatorSelection
  /// The command that shows what is not to be seen yet, which is recorded; or nil.
  let unblinder: String?
  private let name: QuestionName?

  /// Reads the options.
  ///
  /// - Parameter arguments: The options.
  /// - Throws: A refusal if something cannot be a name.
  init(_ arguments: Arguments) throws(Refusal) {
    name = arguments.options["--variable"].map(QuestionName.init)
    annotators = try ReportOptions.annotators(arguments.options["--annotators"])
    unblinder = arguments.has("--unblind") ? "agreement" : nil
  }

  /// What is asked; nil for everything that the codebook asks.
  ///
  /// - Parameter session: Where the codebook and the annotators are.
  /// - Returns: The question.
  /// - Throws: A refusal if there is no such variable, or one of the annotators has no coding.
  func question(in session: Session) throws(Refusal) -> RatedQuestion? {
    try session.requireKnown(annotators)
    return try name?.question(in: session.codebook)
  }
}
