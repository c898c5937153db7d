import Annotations
import JSON
import Storage

/// `round`: opens, closes and lists the rounds of a study.
struct RoundCommand: Command {
  static let specification = CommandSpecification(
    "round", .review, .reads, usage: "[open ID [--kind KIND]|close ID [--unfinished]|list]"
  ).with {
    $0.summary = "list, open or close rounds of coding"
    $0.expects = expected
    $0.details = """
      Closing a round fixes the last change of each coding in it: agreement and report count the \
      codings as they were then, whatever is changed after they were talked about. It is refused \
      while codings are not done, unless --unfinished is given. Opening makes a round in which \
      everything is everybody's, or opens one again that was closed; assign makes a round in which \
      articles are divided.
      """
    $0.options = [
      OptionSpecification(
        "--kind", value: "KIND", "training, reliability or main (if not given)"
      ).taking(.oneOf(Round.Kind.self)),
      OptionSpecification("--unfinished", "close codings that are not done as they are"),
    ]
  }

  /// The words behind `round` that do something.
  static let actionNames = ["open", "close", "list"]

  private static func expected(_ given: Arguments) -> ExpectedWord {
    switch given.words {
    case []: .oneOf(actionNames)
    case ["open"], ["close"]: .round
    default: .anything
    }
  }

  private enum Action {
    case list
    case open(String, Round.Kind?)
    case close(String, evenUnfinished: Bool)
  }

  private let action: Action

  init(_ arguments: Arguments) throws(Refusal) {
    let words = arguments.words
    let kind = try AssignmentPlan.kind(arguments, for: Self.specification)
    let isUnfinished = arguments.has("--unfinished")
    switch (words.first, words.count) {
    case (nil, _), ("list", 1): action = .list
    case ("open", 2): action = .open(words[1], kind)
    case ("close", 2): action = .close(words[1], evenUnfinished: isUnfinished)
    case ("open", 1), ("close", 1):
      throw .usage("round \(words[0]) needs the name of a round", Self.specification)
    default: throw .usage("those words do not fit round", Self.specification)
    }
    guard kind == nil || words.first == "open", !isUnfinished || words.first == "close" else {
      throw .usage("--kind goes with open, --unfinished with close", Self.specification)
    }
  }

  /// Stands among the commands that read, since a script makes durable what it has recorded before
  /// those, and what a round is closed with must be; that it changes something its reply says.
  func execute(in session: inout Session) throws(Refusal) -> Reply {
    var reply: Reply
    switch action {
    case .list: return try session.roundList()
    case .open(let id, let kind): reply = try open(id, kind, session)
    case .close(let id, let evenUnfinished): reply = try close(id, evenUnfinished, &session)
    }
    reply.mustArriveWhole = true
    return reply
  }

  private func open(_ id: String, _ kind: Round.Kind?, _ session: Session) throws(Refusal) -> Reply
  {
    let writer = try refusing { () throws(StorageError) in
      try RoundsWriter(in: session.workspace)
    }
    let known = writer.rounds.isMade ? writer.rounds.round(id) : nil
    let round: Round
    if let known {
      round = try reopened(known, kind)
    } else {
      round = Round(try AssignmentPlan.legalRound(id), kind ?? .main, articles: nil)
    }
    try refusing { () throws(StorageError) in try writer.put(round) }
    return .changed(Acknowledgement("round open \(id)\(known == nil ? "" : ": open again")"))
  }

  private func reopened(_ round: Round, _ kind: Round.Kind?) throws(Refusal) -> Round {
    guard round.isClosed else { throw .round(.isOpen(round.id)) }
    if let kind, kind != round.kind {
      throw .usage("round '\(round.id)' is of the kind \(round.kind.rawValue)", Self.specification)
    }
    return round.reopened
  }

  private func close(_ id: String, _ evenUnfinished: Bool, _ session: inout Session)
    throws(Refusal) -> Reply
  {
    let writer = try refusing { () throws(StorageError) in
      try RoundsWriter(in: session.workspace)
    }
    guard let round = writer.rounds.round(id) else {
      throw .unknownRound(id, candidates: writer.rounds.all.map(\.id))
    }
    guard !round.isClosed else { throw .round(.isClosed(id)) }
    let codings = try session.codings(of: round)
    guard !codings.isEmpty else { throw .round(.nothingRecorded(id)) }
    let begun = Set(codings.map(\.id))
    let unbegun = Set(round.assigned ?? []).subtracting(begun)
    // Nobody waits for a program to call its coding done, unless it was assigned to it.
    let awaited = codings.filter { round.assigned != nil || $0.kind == .person }
    let unfinished = awaited.filter { $0.state == .open }.map(\.id) + unbegun.sorted()
    guard evenUnfinished || unfinished.isEmpty else { throw .round(.unfinished(id, unfinished)) }
    var closed: [Layer.ID: Change.ID] = [:]
    for coding in codings {
      closed[coding.id] = try session.lastChange(of: coding.id, for: "round close \(id)")
    }
    try refusing { () throws(StorageError) in
      try writer.put(round.closed(after: closed, unbegun: unbegun))
    }
    let rest = unfinished.isEmpty ? "" : ", \(unfinished.count) of them not done"
    return .changed(
      Acknowledgement("round close \(id): \(counted(begun.count + unbegun.count, "coding"))\(rest)")
    )
  }
}
