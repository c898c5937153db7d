/// Every command of the language, in the order in which help shows them.
///
/// Adding a command is adding one line here; the prompt, scripts, subcommands, completion, help and
/// the manual page all follow.
enum CommandTable {
  /// The commands.
  static let all: [any Command.Type] = [
    Articles.self, Open.self, Next.self, Previous.self, Goto.self, Todo.self, Find.self,
    Tag.self, Also.self, Same.self, Again.self, NoStatement.self, Clear.self, Note.self, Flag.self,
    Done.self, Irrelevant.self, Reopen.self, Split.self, Join.self,
    Code.self,
    Undo.self, Redo.self,
    Review.self, Pick.self, Decide.self, Defer.self, Why.self, Gap.self,
    RoundCommand.self, Assign.self, RecheckCommand.self,
    Show.self, Status.self, Log.self, Diff.self, Restore.self, AgreementCommand.self,
    ReportCommand.self, CodebookCommand.self,
    Annotator.self, SetPreference.self, RunCommand.self, Help.self, Quit.self,
    Init.self, Add.self, Segment.self, Import.self, Export.self, Verify.self, Merge.self,
    ShellCommand.self,
  ]

  /// The commands' names.
  static let names = all.map { $0.specification.name }

  private static let byName = Dictionary(
    all.map { ($0.specification.name, $0) }, uniquingKeysWith: { first, _ in first })
  private static let byLetter = Dictionary(
    all.compactMap { command in command.specification.letter.map { ($0, command) } },
    uniquingKeysWith: { first, _ in first })

  /// The command of a name.
  ///
  /// - Parameters:
  ///   - word: What was typed.
  ///   - isAbbreviable: Whether a letter or an unambiguous beginning is enough.
  /// - Returns: The command.
  /// - Throws: A refusal with the nearest names if there is none, or with all that begin so.
  static func command(_ word: String, isAbbreviable: Bool) throws(Refusal) -> any Command.Type {
    if let command = byName[word] { return command }
    let inside = all.filter { $0.specification.group != .outside }
    guard isAbbreviable, !word.isEmpty else { throw .unknownCommand(word, candidates: names) }
    if let command = byLetter[word] { return command }
    let matching = inside.filter { $0.specification.name.utf8.starts(with: word.utf8) }
    guard let only = matching.first else { throw .unknownCommand(word, candidates: names) }
    guard matching.count == 1 else {
      throw .ambiguousCommand(word, candidates: matching.map { $0.specification.name })
    }
    return only
  }
}
