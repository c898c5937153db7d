/// What the command table says of one command: its name, words and options.
///
/// The line reader, the argument parser's help, completion, the manual page and `help` all read
/// this one description.
public struct CommandSpecification: Sendable {
  /// The kind of work, as `help` groups the commands.
  public enum Group: String, Sendable, CaseIterable {
    /// Going from unit to unit.
    case move
    /// Recording judgements.
    case code
    /// Taking back.
    case undo
    /// Who codes what, and what all agree on.
    case review
    /// Looking at what is there.
    case see
    /// The session itself.
    case shell
    /// Only outside the shell.
    case outside
  }

  /// What a command does to the workspace.
  public enum Effect: Sendable {
    /// Sets the cursor; prints nothing in a script.
    case moves
    /// Changes something; prints one line once it is durable.
    case changes
    /// Shows something.
    case reads
  }

  /// How the words after the options are read.
  public enum Words: Sendable {
    /// As words, quoted as in POSIX sh.
    case words
    /// As text to the end of the line.
    case text
    /// As text to the end of the line, after an optional unit number or `.`.
    case unitAndText
  }

  /// The name.
  public var name: String
  /// The one-letter form at the prompt.
  public var letter: String?
  /// The kind of work.
  public var group: Group
  /// What it does to the workspace.
  public var effect: Effect
  /// The words after the name, as help shows them.
  public var usage: String
  /// One line on what it does.
  public var summary: String
  /// Paragraphs on how it behaves.
  public var details: String
  /// The options.
  public var options: [OptionSpecification]
  /// How the words after the options are read.
  public var words: Words
  /// Whether it may be given in a review, where what it writes is the reference.
  public var isAllowedInReviews: Bool
  /// Whether what it shows may be so long that it goes through the pager at a terminal; at the prompt
  /// everything does.
  public var usesPager = false
  /// What may follow the options and words given so far.
  public var expects: @Sendable (_ given: Arguments) -> ExpectedWord

  /// A command's description.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - group: The kind of work.
  ///   - effect: What it does to the workspace.
  ///   - usage: The words after the name, as help shows them.
  public init(_ name: String, _ group: Group, _ effect: Effect, usage: String = "") {
    self.name = name
    self.group = group
    self.effect = effect
    self.usage = usage
    summary = ""
    details = ""
    options = []
    words = .words
    isAllowedInReviews = group != .code
    expects = { _ in .anything }
  }

  /// The name with the words after it.
  var synopsis: String { usage.isEmpty ? name : "\(name) \(usage)" }

  /// Whether a count may stand before it at the prompt.
  var takesCount: Bool { usage.utf8.starts(with: "[K".utf8) }

  /// The option of a name such as `--all`, or of its short form, or nil.
  func option(_ name: String) -> OptionSpecification? {
    options.first { $0.name == name || $0.short == name }
  }

  /// A copy with a change made to it.
  func with(_ change: (inout Self) -> Void) -> Self {
    var copy = self
    change(&copy)
    return copy
  }
}

/// An option of a command.
public struct OptionSpecification: Sendable {
  /// The name with its hyphens, such as `--all`.
  public var name: String
  /// A shorter name with its hyphen, such as `-o`, or nil.
  public var short: String?
  /// What its value is called, or nil for a flag.
  public var value: String?
  /// One line on what it does.
  public var summary: String
  /// Whether it may be given several times; the values are then joined by commas.
  public var isRepeatable = false
  /// What its value may be.
  public var takes = ExpectedWord.anything

  /// An option.
  ///
  /// - Parameters:
  ///   - name: The name with its hyphens.
  ///   - value: What its value is called, or nil for a flag.
  ///   - summary: One line on what it does.
  public init(_ name: String, value: String? = nil, _ summary: String) {
    self.name = name
    self.value = value
    self.summary = summary
  }

  /// Every name there is, the short one first.
  var names: String { short.map { "\($0), \(name)" } ?? name }

  /// The same option, with a shorter name beside its own.
  func shortened(_ short: String) -> Self {
    var copy = self
    copy.short = short
    return copy
  }

  /// The same option, with what its value may be.
  func taking(_ expected: ExpectedWord) -> Self {
    var copy = self
    copy.takes = expected
    return copy
  }

  /// The same option, to be given several times.
  func repeatable() -> Self {
    var copy = self
    copy.isRepeatable = true
    return copy
  }
}
