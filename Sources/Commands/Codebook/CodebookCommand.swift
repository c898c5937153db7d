import Annotations
import JSON
import Storage

/// `codebook`: shows, checks and revises the codebook.
struct CodebookCommand: Command {
  static let specification = CommandSpecification(
    "codebook", .see, .reads,
    usage: "[LABEL|check|rename OLD NEW|merge OLD NEW|retire LABEL|adopt [NAME… --as ID]] [--yes]"
  ).with {
    $0.summary = "show, check or revise the codebook"
    $0.usesPager = true
    $0.expects = expected
    $0.details = """
      Without words the codebook is shown, with a label that label in full. check reads the file and \
      holds its examples against the articles and the reference; problems end it with status 1.

      rename, merge and retire change the label in annotations/codebook.yaml and in everybody's \
      codings, as changes that the histories record; adopt does so with names that annotators typed, \
      and without names lists them. Each shows what it would do; --yes does it. undo --run takes the \
      codings back.
      """
    $0.options = [
      OptionSpecification("--yes", "do it; without this it is only shown"),
      OptionSpecification("--as", value: "ID", "the id of the entity that is adopted"),
      OptionSpecification(
        "--unblind", "adopt: also names in articles that you have not closed; this is recorded"),
    ]
  }

  private static func expected(_ given: Arguments) -> ExpectedWord {
    switch (given.words.first, given.words.count) {
    case (nil, _): .oneOf(actionNames)
    case ("rename", 1), ("retire", 1), ("merge", 1...2): .label
    default: .anything
    }
  }

  /// The words behind `codebook` that do something.
  static let actionNames = ["check", "rename", "merge", "retire", "adopt"]

  private enum Action {
    case show
    case label(String)
    case check
    case revise(CodebookRevision)
    case listNames
  }

  private let action: Action
  private let isConfirmed: Bool
  private let unblinder: String?

  init(_ arguments: Arguments) throws(Refusal) {
    isConfirmed = arguments.has("--yes")
    unblinder = arguments.has("--unblind") ? "codebook adopt" : nil
    let words = arguments.words
    let entity = arguments.options["--as"]
    guard entity == nil || words.first == "adopt" else {
      throw .usage("--as goes with adopt", Self.specification)
    }
    switch (words.first, words.count) {
    case (nil, _): action = .show
    case ("check", 1): action = .check
    case ("rename", 3): action = .revise(.rename(words[1], to: words[2]))
    case ("merge", 3): action = .revise(.merge(words[1], into: words[2]))
    case ("retire", 2): action = .revise(.retire(words[1]))
    case ("adopt", 1): action = .listNames
    case ("adopt", _):
      guard let id = entity ?? NameSegment.fitting(words[1]) else {
        throw .usage("adopt needs --as ID for a name without Latin letters", Self.specification)
      }
      action = .revise(.adopt(Array(words.dropFirst()), id: id))
    case (let word?, 1) where !Self.actionNames.contains(word): action = .label(word)
    default: throw .usage("those words do not fit codebook", Self.specification)
    }
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    switch action {
    case .show:
      var value = JSONWriter(style: .compact)
      value.write(session.codebook)
      return .shown(CodebookListing.text(of: session.codebook), value.bytes)
    case .label(let word): return try label(word, session.codebook)
    case .check: return try check(&session)
    case .listNames: return try session.unlistedNames(unblinder: unblinder)
    case .revise(let revision): return try revise(revision, &session)
    }
  }

  private func label(_ word: String, _ codebook: Codebook) throws(Refusal) -> Reply {
    for variable in codebook.variables {
      guard let label = variable.label(word) else { continue }
      var reply = Reply()
      reply.text = CodebookListing.text(of: label, in: variable)
      return reply
    }
    throw .coding(.unknownWord(word, candidates: codebook.codingWords + Self.actionNames))
  }

  private func check(_ session: inout Session) throws(Refusal) -> Reply {
    let findings = try session.codebookFindings()
    let problems = findings.problems
    var reply = Reply.shown(problems.text, problems.json)
    reply.remarks += [session.remark(on: findings)].compactMap(\.self)
    let codebook = session.codebook
    if session.workspace.hasSilentlyChanged(codebook) {
      reply.text.line(session.silentChange, .warning)
      reply.foundProblems = true
    } else if problems.isEmpty {
      reply.text.line("\(codebook.name) version \(codebook.version): no problems")
    }
    if !problems.isEmpty { reply.foundProblems = true }
    return reply
  }

  private func revise(_ revision: CodebookRevision, _ session: inout Session) throws(Refusal)
    -> Reply
  {
    let text = try session.codebookText(after: revision)
    let touched = try session.layersTouched(by: revision)
    guard isConfirmed else {
      var reply = Reply()
      for line in try session.lines(on: touched) { reply.text.line(line) }
      reply.text.line("annotations/codebook.yaml: \(revision.command), version raised")
      reply.text.line("nothing was changed; add --yes to do it", .dim)
      return reply
    }
    return .changed(try session.carryOut(revision, on: touched, text))
  }
}
