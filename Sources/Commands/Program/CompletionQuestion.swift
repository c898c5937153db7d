import Annotations

/// What a shell asks while somebody types a command line: what its last word may become.
///
/// The scripts of ``CompletionScript`` ask it, with arguments that nobody types.
struct CompletionQuestion {
  /// The last word is among the arguments behind this one, as zsh and fish give it.
  static let ofWords = "---complete"
  /// Behind this one stand the line up to the cursor, and what bash would replace of it.
  static let ofLine = "---complete-line"

  /// The words behind the program's name; the last is asked about.
  private let words: [String]
  /// How bash wants to have the answer; nil for shells that quote by themselves.
  private let replacement: BashReplacement?

  /// Reads a question; nil if the arguments are none.
  ///
  /// - Parameter arguments: The process's arguments without the program's name.
  init?(_ arguments: [String]) {
    switch (arguments.first, arguments.count) {
    case (Self.ofWords, 2...):
      words = Array(arguments.dropFirst())
      replacement = nil
    case (Self.ofLine, 3):
      guard let last = LastWord(of: arguments[1]) else { return nil }
      words = last.before.dropFirst() + [last.text]
      replacement = BashReplacement(of: arguments[2], in: last, arguments[1])
    default: return nil
    }
  }

  /// Answers in lines: first `words`, `files` or `folders`, which is what the shell is to propose,
  /// then the proposals, each with a tab and what it means where there is something to say.
  ///
  /// - Parameter program: What the program was given.
  /// - Returns: The lines. What cannot be looked up gives none.
  func answer(in program: Program) -> [String] {
    var options = GlobalOptions()
    guard let place = place(&options) else { return ["words"] }
    let session = place.expected.needsWorkspace ? program.reader(options) : nil
    let proposals = WordProposals(session, isPrompt: false).candidates(at: place)
    return [place.expected.shellsPart] + proposals.compactMap(line)
  }

  /// The place of the last word; nil behind a command that does not exist.
  private func place(_ options: inout GlobalOptions) -> WordPlace? {
    let (last, before) = (words.last ?? "", Array(words.dropLast()))
    guard let end = Invocation.commandPlace(in: before) else {
      options = GlobalOptions(before) ?? options
      return WordPlace(of: last, after: before, in: .program)
    }
    guard let command = try? CommandTable.command(before[end], isAbbreviable: false) else {
      return nil
    }
    options = GlobalOptions(Array(before[..<end])) ?? options
    let given = Array(before[(end + 1)...])
    var specification = command.specification.asSubcommand
    specification.options.append(GlobalOptions.help)
    if specification.words != .words, given.contains(where: { !Self.isOptionLike($0) }) {
      // Behind a text the options of every command may stand.
      specification.options = GlobalOptions.specifications
      specification.words = .words
    }
    if var arguments = try? Arguments(given, for: specification) {
      try? options.take(from: &arguments, keeping: command.specification.options)
    }
    return WordPlace(of: last, after: given, in: specification)
  }

  private static func isOptionLike(_ word: String) -> Bool {
    word.utf8.first == UInt8(ascii: "-")
  }

  /// A proposal as a line; nil if it could not be typed, or would move the cursor about.
  private func line(_ candidate: Candidate) -> String? {
    guard visible(candidate.text) == candidate.text else { return nil }
    if let replacement { return replacement.text(for: candidate.text) }
    let note = visible(candidate.note)
    return note.isEmpty ? candidate.text : "\(candidate.text)\t\(note)"
  }
}

extension ExpectedWord {
  /// What is left to the shell to propose.
  fileprivate var shellsPart: String {
    switch self {
    case .file: "files"
    case .folder: "folders"
    default: "words"
    }
  }
}
