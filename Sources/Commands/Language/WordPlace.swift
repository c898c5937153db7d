/// The place at the end of a command's words: what may stand there.
struct WordPlace {
  /// What may stand there, where no option does.
  private(set) var expected = ExpectedWord.anything
  /// What of the same word is settled, such as `--format=`.
  private(set) var stem = ""
  /// What was typed behind the stem.
  private(set) var typed: String
  /// The options that may stand there.
  private(set) var options: [OptionSpecification] = []
  /// The words of the command before it, without options.
  let given: [String]

  /// Finds what a word may become.
  ///
  /// - Parameters:
  ///   - word: What was typed of it, which may be nothing.
  ///   - words: The words between the command's name and this one.
  ///   - specification: The command.
  init(of word: String, after words: [String], in specification: CommandSpecification) {
    typed = word
    let given = Given(words, of: specification)
    self.given = given.arguments.words
    if let waiting = given.waiting {
      expect(waiting.takes)
    } else if given.takesOptions, takeOptionName(specification) {
      return
    } else if given.takesOptions, word.utf8.first == UInt8(ascii: "-") {
      options = given.further.filter { $0.name.utf8.starts(with: word.utf8) }
    } else {
      expect(specification.expects(given.arguments))
      if word.isEmpty, given.takesOptions, expected == .anything { options = given.further }
    }
  }

  /// Splits `--name=value`; false if the word is not of this kind.
  private mutating func takeOptionName(_ specification: CommandSpecification) -> Bool {
    guard let sign = typed.utf8.firstIndex(of: UInt8(ascii: "=")),
      let option = specification.option(String(typed[..<sign])), option.value != nil
    else { return false }
    takeStem(upTo: sign)
    expect(option.takes)
    return true
  }

  private mutating func expect(_ expected: ExpectedWord) {
    self.expected = expected
    guard expected == .annotators, let comma = typed.utf8.lastIndex(of: UInt8(ascii: ","))
    else { return }
    takeStem(upTo: comma)
  }

  private mutating func takeStem(upTo last: String.Index) {
    let end = typed.utf8.index(after: last)
    stem += typed[..<end]
    typed = String(typed[end...])
  }
}

/// The words of a command before the one at the end.
private struct Given {
  /// The option whose value comes next.
  private(set) var waiting: OptionSpecification?
  /// Whether an option may come next.
  private(set) var takesOptions = true
  /// The options that have not been given, or may be given again.
  private(set) var further: [OptionSpecification]
  /// The options and words, as far as they can be understood.
  private(set) var arguments = Arguments()

  init(_ words: [String], of specification: CommandSpecification) {
    further = specification.options
    for word in words { take(word, specification) }
    if waiting == nil, let understood = try? Arguments(words, for: specification) {
      arguments = understood
    }
  }

  private mutating func take(_ word: String, _ specification: CommandSpecification) {
    if waiting != nil {
      waiting = nil
    } else if takesOptions, word == "--" {
      takesOptions = false
    } else if takesOptions, let option = specification.option(Self.name(of: word)) {
      further.removeAll { $0.name == option.name && !$0.isRepeatable }
      waiting = option.value == nil || ![option.name, option.short].contains(word) ? nil : option
    } else if specification.words != .words {
      // The options of a command that takes a text stand before it.
      takesOptions = false
    }
  }

  private static func name(of word: String) -> String {
    String(decoding: word.utf8.prefix { $0 != UInt8(ascii: "=") }, as: UTF8.self)
  }
}
