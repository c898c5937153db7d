import Annotations
import Files

/// `recheck`: codes with single keys, some units that were coded before among the new ones.
struct RecheckCommand: Command {
  static let specification = CommandSpecification(
    "recheck", .review, .moves, usage: "K [ARTICLE] [--seed N]"
  ).with {
    $0.expects = { given in given.words.count == 1 ? .article : .anything }
    $0.summary = "code on, K units coded before among the new ones"
    $0.details = """
      The K units are drawn at random from what you coded, but for the units coded last, and come \
      among the new ones without being told apart. What is said of them is kept apart: the coding \
      stays as it is. agreement intra compares both. With ARTICLE all units are of that article.
      """
    $0.options = [
      OptionSpecification("--seed", value: "N", "where the draws start, chance if not given"),
      .blindOutlet,
    ]
  }

  private let count: Int
  private let article: String?
  private let seed: UInt64?
  private let hidesOutlet: Bool

  init(_ arguments: Arguments) throws(Refusal) {
    guard let word = arguments.words.first else {
      throw .usage("recheck needs the number of units", Self.specification)
    }
    count = try Self.count(word)
    article = arguments.words.dropFirst().first
    hidesOutlet = arguments.has(OptionSpecification.blindOutlet.name)
    seed = try arguments.seed(for: Self.specification)
    try Self.refuseFurther(arguments.words.dropFirst(2))
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    if hidesOutlet { session.blindsOutlet = true }
    var request = CodingRequest()
    if let article { request.article = try session.articleID(article) }
    request.seed = seed ?? UInt64(RandomBits.hex(byteCount: 8), radix: 16) ?? 1
    let units = try session.recheckUnits(
      count: count, seed: request.seed, in: request.article)
    request.rechecks = units.map { UnitPlace($0.article, $0.unit.number) }
    return try session.keys(.coding(request))
  }
}
