import Annotations

/// `open`: enters an article.
struct Open: Command {
  static let specification = CommandSpecification("open", .move, .moves, usage: "ARTICLE").with {
    $0.summary = "enter an article"
    $0.expects = { given in given.words.isEmpty ? .article : .anything }
    $0.details = """
      The cursor stands on the first unit that is not coded yet. At the prompt a part of the id is \
      enough, if only one article has it.
      """
  }

  private let word: String

  init(_ arguments: Arguments) throws(Refusal) {
    guard let word = arguments.words.first else {
      throw .usage("open needs an article", Self.specification)
    }
    self.word = word
    try Self.refuseFurther(arguments.words.dropFirst())
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    try session.enter(try session.articleID(word))
    var reply = Reply.moved
    reply.text = try session.articleHeading()
    return reply
  }
}
