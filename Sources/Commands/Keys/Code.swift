import Annotations
import Screens

/// `code`: codes units with single keys.
struct Code: Command {
  static let specification = CommandSpecification(
    "code", .code, .moves, usage: "[ARTICLE] [--queue NAME] [--sample P%] [--seed S]"
  ).with {
    $0.expects = { given in given.words.isEmpty ? .article : .anything }
    $0.isAllowedInReviews = true
    $0.summary = "code with single keys"
    $0.details = """
      The keys of the codebook's labels answer the variable that is asked; a statement is recorded \
      as soon as it is complete, and the next uncoded unit comes. Every key is a command of this \
      language and is recorded as such. ? twice lists the keys, q leaves.

      Without ARTICLE the open article is coded, or what todo finds; further articles follow. \
      --queue article stays in one article; uncoded, flagged, disagreements and random go through \
      all of them, or through ARTICLE. disagreements leads to units that others coded otherwise, in \
      articles that you have closed, and does not show how. --sample draws some of the units; the \
      same seed draws the same units in the same order.
      """
    $0.options = [
      OptionSpecification(
        "--queue", value: "NAME", "article, uncoded, flagged, disagreements or random"
      ).taking(.oneOf(CodingRequest.Queue.self)),
      OptionSpecification("--sample", value: "P%", "code a random part of the units only"),
      OptionSpecification("--seed", value: "S", "what random choices are made from (default 1)"),
      .blindOutlet,
    ]
  }

  private let article: String?
  private var request = CodingRequest()
  private let hidesOutlet: Bool

  init(_ arguments: Arguments) throws(Refusal) {
    article = arguments.words.first
    hidesOutlet = arguments.has(OptionSpecification.blindOutlet.name)
    try Self.refuseFurther(arguments.words.dropFirst())
    if let name = arguments.options["--queue"] {
      guard let queue = CodingRequest.Queue(rawValue: name) else {
        let names = CodingRequest.Queue.allCases.map(\.rawValue).joined(separator: ", ")
        throw .usage("there is no queue '\(name)': \(names)", Self.specification)
      }
      request.queue = queue
    }
    if let text = arguments.options["--sample"] {
      request.percentage = try Self.percentage(text)
    }
    if let text = arguments.options["--seed"] {
      guard let seed = UInt64(text) else {
        throw .usage("'\(text)' is no whole number from 0", Self.specification)
      }
      request.seed = seed
    }
  }

  private static func percentage(_ text: String) throws(Refusal) -> Double {
    let digits = text.utf8.last == UInt8(ascii: "%") ? String(text.utf8.dropLast()) : text
    guard let digits, let value = Double(digits), value > 0, value <= 100 else {
      throw .usage("'\(text)' is no percentage above 0, such as 20%", specification)
    }
    return value
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    var request = request
    if hidesOutlet { session.blindsOutlet = true }
    if let article { request.article = try session.articleID(article) }
    return try session.keys(.coding(request))
  }
}

extension Session {
  /// What a command replies that is to go on with single keys.
  ///
  /// - Parameter request: What is to be done.
  /// - Returns: The reply.
  /// - Throws: A refusal in scripts.
  func keys(_ request: KeyRequest) throws(Refusal) -> Reply {
    guard settings.mode != .script else { throw .keyScreen(.notATerminal) }
    var reply = Reply()
    reply.keys = request
    return reply
  }
}
