import Annotations

/// Completion that knows the command table, the codebook and the position in the command.
struct CommandCompleter: Completer {
  private let proposals: WordProposals
  private let likely: LikelyWords

  /// Prepares completion for the next line.
  ///
  /// - Parameters:
  ///   - session: Where the line will be executed; files are read only when TAB is pressed.
  ///   - used: What was typed before.
  init(_ session: Session, used: UsedWords = UsedWords()) {
    proposals = WordProposals(session, isPrompt: true)
    likely = LikelyWords(
      used, proposals, CodingWords(session.codebook, names: [], isPrompt: true))
  }

  func completions(of line: String) -> Completions {
    guard let last = LastWord(of: line) else {
      return Completions(start: line.utf8.count, candidates: [])
    }
    let candidates = Self.context(of: last).map(candidates(in:)) ?? []
    return Completions(start: last.start, candidates: candidates)
  }

  func hint(for line: String) -> Hint? {
    guard let last = LastWord(of: line), last.openMark == nil,
      let context = Self.context(of: last)
    else { return nil }
    let typed = String(decoding: line.utf8.dropFirst(last.start), as: UTF8.self)
    return likely.hint(for: typed, in: context)
  }

  private func candidates(in context: Context) -> [Candidate] {
    proposals.candidates(at: context.place)
  }

  /// A command and the place among its words at which the cursor is.
  struct Context {
    /// The command; its name is empty where a command's name is typed.
    let command: CommandSpecification
    /// The place.
    let place: WordPlace
  }

  private static func context(of last: LastWord) -> Context? {
    // A count may stand before the command.
    let words = last.before.drop { Int($0) != nil }
    var command = CommandSpecification.commands
    if let name = words.first {
      guard let type = try? CommandTable.command(name, isAbbreviable: true) else { return nil }
      command = type.specification
    }
    let place = WordPlace(of: last.text, after: Array(words.dropFirst()), in: command)
    return Context(command: command, place: place)
  }
}

extension CommandSpecification {
  /// The place where a command's name is expected.
  fileprivate static let commands = CommandSpecification("", .shell, .reads).with {
    $0.expects = { _ in .command }
  }
}
