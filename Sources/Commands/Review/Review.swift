import Annotations

/// `review`: settles what annotators differ in, unit by unit, or accepts what they agree on.
struct Review: Command {
  static let specification = CommandSpecification(
    "review", .review, .moves, usage: "[ARTICLE] [OPTION…]"
  ).with {
    $0.expects = expected
    $0.summary = "review an article: decide what annotators differ in"
    $0.details = """
      Shows unit by unit what all annotators say, whether they agree (= agreed, ! disagree, \
      ? incomplete, . uncoded) and why they differ. What is decided goes to the reference; nobody's \
      coding changes. Without an article the open one is reviewed, else the first that two \
      annotators are done with. Until open, an article or quit ends the review, undo, redo, log, \
      restore, note and show are about the reference.

      Decided units whose coding an annotator changed since are stale and come up again, as do those \
      that reviewers of two clones decided differently.
      """
    $0.options = [
      OptionSpecification(
        "--queue", value: "order|lowest|variable NAME",
        "as they are read; least agreement first; only what differs in NAME"
      ).taking(.oneOf(queueNames)),
      OptionSpecification(
        "--accept", value: "unanimous", "decide what all annotators agree on, as one step"
      ).taking(.oneOf(["unanimous"])),
      OptionSpecification("--all", "with --accept: in every article that is ready"),
      OptionSpecification("--unblind", "review before your own coding is done"),
      .blindOutlet,
      OptionSpecification("--keys", "decide with single keys"),
    ]
  }

  /// Options with those that would come to nothing beside them.
  private static let contradictions = [
    (option: "--accept", others: ["--keys"]), ("--all", ["--queue", "--unblind"]),
  ]
  private static let queueNames = ["order", "lowest", "variable"]

  private static func expected(_ given: Arguments) -> ExpectedWord {
    switch (given.options["--queue"], given.words.count) {
    case ("variable", 0): .difference
    case (_, 0), ("variable", 1): .article
    default: .anything
    }
  }

  private let words: [String]
  private let queue: String
  private let accepts: Bool
  private let isOnAll: Bool
  private let isUnblinding: Bool
  private let hidesOutlet: Bool
  private let takesKeys: Bool

  init(_ arguments: Arguments) throws(Refusal) {
    words = arguments.words
    queue = arguments.options["--queue"] ?? "order"
    let kind = arguments.options["--accept"]
    guard kind == nil || kind == "unanimous" else {
      throw .usage("--accept takes the word unanimous", Self.specification)
    }
    accepts = kind != nil
    isOnAll = arguments.has("--all")
    isUnblinding = arguments.has("--unblind")
    hidesOutlet = arguments.has(OptionSpecification.blindOutlet.name)
    takesKeys = arguments.has("--keys")
    guard !isOnAll || (accepts && words.isEmpty) else {
      throw .usage("--all goes with --accept unanimous and no article", Self.specification)
    }
    for (option, others) in Self.contradictions where arguments.has(option) {
      guard let other = others.first(where: { arguments.has($0) }) else { continue }
      throw .usage("\(other) does not go with \(option)", Self.specification)
    }
    guard words.count <= (queue == "variable" ? 2 : 1) else {
      throw .usage("'\(words[words.count - 1])' is one word too many", Self.specification)
    }
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    if hidesOutlet { session.blindsOutlet = true }
    guard !isOnAll else { return try session.acceptUnanimousEverywhere() }
    try session.startReview(try request(session))
    if accepts { return try session.acceptUnanimous() }
    if takesKeys { return try session.keys(.reviewing) }
    var reply = Reply.moved
    reply.text = try session.reviewHeading()
    reply.value = try session.reviewValue()
    if session.settings.mode == .subcommand { reply.text.append(try session.unitUnderReviewText()) }
    return reply
  }

  private func request(_ session: Session) throws(Refusal) -> ReviewRequest {
    var words = words
    var request = ReviewRequest()
    request.isUnblinding = isUnblinding
    switch queue {
    case "order": request.queue = .order
    case "lowest": request.queue = .lowest
    case "variable":
      let names = ["found", "segmentation"] + session.codebook.variables.map(\.id)
      guard let place = words.firstIndex(where: names.contains) ?? words.indices.last else {
        throw .usage("--queue variable needs a variable's name", Self.specification)
      }
      request.queue = .variable(words.remove(at: place))
    default: request.queue = .variable(queue)
    }
    request.article = try words.first.map { (word) throws(Refusal) in
      try session.articleID(word)
    }
    return request
  }
}
