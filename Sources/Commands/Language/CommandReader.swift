/// Lines of the command language.
enum CommandReader {
  /// Reads a line as a command.
  ///
  /// - Parameters:
  ///   - line: The line, without its line feed.
  ///   - isPrompt: Whether abbreviations and a count before a move are understood.
  /// - Returns: The command, or nil for an empty line or a comment.
  /// - Throws: A refusal that says what is wrong with the words.
  static func command(_ line: String, isPrompt: Bool) throws(Refusal) -> (any Command)? {
    var reader = WordReader(line)
    guard var name = try word(&reader) else { return nil }
    var count: String?
    if isPrompt, let number = Int(name.text), number > 0 {
      count = name.text
      guard let next = try word(&reader) else {
        throw .usage("'\(name.text)' is no command", Goto.specification)
      }
      name = next
    }
    let type = try CommandTable.command(name.text, isAbbreviable: isPrompt)
    guard type.specification.group != .outside else { throw .outsideOnly(name.text) }
    var arguments = try Arguments(&reader, for: type.specification)
    if let count { try Self.prepend(count, to: &arguments, type.specification) }
    return try type.init(arguments)
  }

  private static func prepend(
    _ count: String, to arguments: inout Arguments, _ specification: CommandSpecification
  ) throws(Refusal) {
    guard specification.takesCount else {
      throw .usage("\(specification.name) takes no count before it", specification)
    }
    arguments.words.insert(count, at: 0)
  }

  private static func word(_ reader: inout WordReader) throws(Refusal) -> WordReader.Word? {
    do throws(WordReader.UnclosedQuote) {
      return try reader.next()
    } catch {
      throw .unclosedQuote(error.mark, column: error.column)
    }
  }
}
