import Annotations

/// `set`: shows and changes how the shell behaves.
struct SetPreference: Command {
  static let specification = CommandSpecification(
    "set", .shell, .moves, usage: "[NAME VALUE]"
  ).with {
    $0.summary = "show or change preferences"
    $0.expects = expected
    $0.details = """
      context: units shown before and after the one at the cursor, 0 to 9. advance: whether the \
      next unit is shown after a judgement, on or off, or after how many seconds in single keys. \
      colours: of the shell, auto, always or never. keys: of line editing, emacs or vi. \
      blind-outlet: whether outlet, byline and date are hidden, on or off. Preferences are kept for \
      you, not for the workspace.
      """
  }

  private static func expected(_ given: Arguments) -> ExpectedWord {
    switch given.words.count {
    case 0: .explained(Preferences().settings.map { Candidate(text: $0.name, note: $0.meaning) })
    case 1: Preferences.values(of: given.words[0]).map { .explained($0) } ?? .anything
    default: .anything
    }
  }

  private let words: [String]

  init(_ arguments: Arguments) throws(Refusal) {
    words = arguments.words
    guard words.isEmpty || words.count == 2 else {
      throw .usage("set takes a name and a value", Self.specification)
    }
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    var reply = Reply()
    guard let name = words.first, let value = words.last else {
      for setting in session.preferences.settings {
        reply.text.append("\(setting.name) \(setting.value)".padded(to: 18), .bold)
        reply.text.line(setting.meaning, .dim)
      }
      return reply
    }
    guard session.preferences.set(name, to: value) else {
      let known = session.preferences.settings.first { $0.name == name }
      guard let known else { throw .unknownPreference(name, candidates: Preferences.names) }
      throw .usage("'\(name)' does not take '\(value)': \(known.meaning)", Self.specification)
    }
    try session.savePreference(name)
    return reply
  }
}
