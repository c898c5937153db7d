/// One command of the language: a name in the table, words that are understood, an effect.
///
/// The prompt, scripts and subcommands all read the same words into the same value and execute it
/// in the same way.
protocol Command: Sendable {
  /// The command's entry in the table.
  static var specification: CommandSpecification { get }

  /// Understands the words that follow the name.
  init(_ arguments: Arguments) throws(Refusal)

  /// Does it.
  func execute(in session: inout Session) throws(Refusal) -> Reply
}

extension Command {
  /// Refuses words that a command has no use for.
  static func refuseFurther(_ words: some Collection<String>) throws(Refusal) {
    guard let first = words.first else { return }
    throw .usage("'\(first)' is one word too many", specification)
  }

  /// The value of an option that takes a whole number from 1.
  static func count(_ option: String, of arguments: Arguments) throws(Refusal) -> Int? {
    guard let text = arguments.options[option] else { return nil }
    return try count(text)
  }

  /// A whole number from 1.
  static func count(_ text: String) throws(Refusal) -> Int {
    guard let count = Int(text), count >= 1 else {
      throw .usage("'\(text)' is no whole number from 1", specification)
    }
    return count
  }
}
