/// Completion that knows the command table, the codebook and the position in the command.
struct CommandCompleter: Completer {
  private let proposals: WordProposals

  /// Prepares completion for the next line.
  ///
  /// - Parameter session: Where the line will be executed; files are read only when TAB is pressed.
  init(_ session: Session) {
    proposals = WordProposals(session, isPrompt: true)
  }

  func completions(of line: String) -> Completions {
    guard let last = LastWord(of: line) else {
      return Completions(start: line.utf8.count, candidates: [])
    }
    return Completions(start: last.start, candidates: candidates(for: last))
  }

  private func candidates(for last: LastWord) -> [Candidate] {
    // A count may stand before the command.
    let words = last.before.drop { Int($0) != nil }
    guard let name = words.first else {
      let commands = CommandSpecification.commands
      return proposals.candidates(at: WordPlace(of: last.text, after: [], in: commands))
    }
    guard let type = try? CommandTable.command(name, isAbbreviable: true) else { return [] }
    let place = WordPlace(of: last.text, after: Array(words.dropFirst()), in: type.specification)
    return proposals.candidates(at: place)
  }
}

extension CommandSpecification {
  /// The place where a command's name is expected.
  fileprivate static let commands = CommandSpecification("", .shell, .reads).with {
    $0.expects = { _ in .command }
  }
}
