import Annotations

/// `annotator`: changes who codes.
struct Annotator: Command {
  static let specification = CommandSpecification(
    "annotator", .shell, .moves, usage: "[NAME]"
  ).with {
    $0.summary = "show or change who codes"
    $0.expects = { given in given.words.isEmpty ? .annotator : .anything }
    $0.details = "The open article stays open, with the other annotator's coding."
  }

  private let name: String?

  init(_ arguments: Arguments) throws(Refusal) {
    name = arguments.words.first
    try Self.refuseFurther(arguments.words.dropFirst())
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    guard let name else {
      var reply = Reply()
      reply.text = StyledText("\(try session.annotator())\n")
      return reply
    }
    let annotator = try AnnotatorName.coding(name)
    let article = session.open?.article.id
    // Whatever refuses the other's coding refuses it before the present one is left.
    var changed = session
    changed.leave()
    changed.settings.annotator = annotator
    if let article { try changed.enter(article) }
    session = changed
    return .moved
  }
}

extension AnnotatorName {
  /// The name of somebody who may code; the reference is written by review only.
  static func coding(_ text: String) throws(Refusal) -> AnnotatorName {
    guard let name = AnnotatorName(text), name != .reference else { throw .illegalAnnotator(text) }
    return name
  }
}
