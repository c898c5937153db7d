/// The words that commands were last given at the prompt, of which the next are likely to be.
struct UsedWords {
  /// The words behind each command's name.
  private var words: [String: [String]] = [:]
  /// The commands' names, the last used first.
  private(set) var commands: [String] = []

  /// Nothing was used yet.
  init() {}

  /// Takes in a line that was typed; one that no command can be read from leaves nothing.
  ///
  /// - Parameter line: The line.
  mutating func note(_ line: String) {
    guard let all = try? WordReader.words(of: line).map(\.text) else { return }
    let typed = all.drop { Int($0) != nil }
    guard let first = typed.first,
      let command = try? CommandTable.command(first, isAbbreviable: true)
    else { return }
    let name = command.specification.name
    words[name] = Array(typed.dropFirst())
    commands.removeAll { $0 == name }
    commands.insert(name, at: 0)
  }

  /// The words that a command was last given.
  ///
  /// - Parameter command: The command's full name.
  /// - Returns: The words; none if it was not used.
  func words(of command: String) -> [String] {
    words[command] ?? []
  }
}
