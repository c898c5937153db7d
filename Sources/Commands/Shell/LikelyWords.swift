import Annotations

/// The likeliest next word: what the same command was last given, or what it still needs.
struct LikelyWords {
  private let used: UsedWords
  private let proposals: WordProposals
  private let words: CodingWords

  /// Prepares to guess.
  ///
  /// - Parameters:
  ///   - used: What was typed before.
  ///   - proposals: What may stand in a place.
  ///   - words: The words of the codebook.
  init(_ used: UsedWords, _ proposals: WordProposals, _ words: CodingWords) {
    self.used = used
    self.proposals = proposals
    self.words = words
  }

  /// Guesses what a word may go on with.
  ///
  /// - Parameters:
  ///   - typed: The word as typed so far.
  ///   - context: The command, and the place of the word in it.
  /// - Returns: The guess; nil where nothing can be foreseen.
  func hint(for typed: String, in context: CommandCompleter.Context) -> Hint? {
    let likely = likely(typed, in: context)
    guard let likely else {
      return typed.isEmpty && context.place.expected == .judgement
        ? need(after: context.place.given) : nil
    }
    guard likely != typed, likely.utf8.starts(with: typed.utf8) else { return nil }
    return Hint(String(decoding: likely.utf8.dropFirst(typed.utf8.count), as: UTF8.self))
  }

  private func likely(_ typed: String, in context: CommandCompleter.Context) -> String? {
    let place = context.place
    switch place.expected {
    case .anything where place.options.isEmpty, .file, .folder:
      return nil
    case .command where context.command.name.isEmpty:
      guard !typed.isEmpty else { return nil }
      return used.commands.first(where: typed.isBeginning) ?? onlyCandidate(at: place)
    case .judgement:
      return judgement(typed, in: context) ?? (typed.isEmpty ? nil : onlyCandidate(at: place))
    case let expected where expected.needsFiles:
      return usedHere(typed, in: context)
    default:
      return usedHere(typed, in: context) ?? (typed.isEmpty ? nil : onlyCandidate(at: place))
    }
  }

  private func onlyCandidate(at place: WordPlace) -> String? {
    let candidates = proposals.candidates(at: place)
    return candidates.count == 1 ? candidates[0].text : nil
  }

  /// The word that the command was last given in the same place.
  private func usedHere(_ typed: String, in context: CommandCompleter.Context) -> String? {
    let words = used.words(of: context.command.name)
    let count = context.place.given.count
    guard words.indices.contains(count) else { return nil }
    let word = quoted(words[count])
    return typed.isBeginning(of: word) ? word : nil
  }

  /// The first word of the last statement that says something which was not said yet.
  private func judgement(_ typed: String, in context: CommandCompleter.Context) -> String? {
    let settled = words.variables(in: context.place.given)
    return used.words(of: context.command.name).lazy
      .filter { word in
        let meant = words.variables(in: [word])
        return !meant.isEmpty && meant.isDisjoint(with: settled)
      }
      .map { quoted($0) }
      .first(where: typed.isBeginning)
  }

  /// Which variable still needs a value, and the labels that it may have.
  private func need(after given: [String]) -> Hint? {
    words.missing(after: given).map { variable, labels in
      Hint("\(variable): \(labels.joined(separator: "|"))", isTakeable: false)
    }
  }
}
