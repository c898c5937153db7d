import Annotations
import ArgumentParser

/// Reads a subcommand's words from the command table.
struct SubcommandReader {
  private let command: any Command.Type
  private let words: [String]

  /// Prepares to read a subcommand's words.
  ///
  /// - Parameters:
  ///   - words: The words behind the command's name.
  ///   - command: The command.
  init(_ words: [String], of command: any Command.Type) {
    self.command = command
    self.words = words
  }

  /// Reads the words.
  ///
  /// - Parameter options: The options before the command, which those behind it add to.
  /// - Returns: The command.
  /// - Throws: What the argument parser reports as wrong usage, or as a request for help.
  func read(_ options: inout GlobalOptions) throws -> any Command {
    if words.contains("--help") || words.contains("-h") {
      throw CleanExit.helpRequest(command.subcommand)
    }
    let own = command.specification
    do throws(Refusal) {
      let specification = own.asSubcommand
      var arguments = try Arguments(words(for: specification), for: specification)
      try takingGlobals(&options, &arguments, own)
      return try command.init(arguments)
    } catch {
      throw usageError(error, own)
    }
  }

  /// The words, with options of every command that stand behind a text put before it.
  private func words(for specification: CommandSpecification) -> [String] {
    guard specification.words != .words else { return words }
    var end = words.count
    while end > 0 {
      let isValue = end > 1 && GlobalOptions.takesValue(words[end - 2])
      guard isValue || GlobalOptions.isFlag(words[end - 1]) else { break }
      end -= isValue ? 2 : 1
    }
    return Array(words[end...] + words[..<end])
  }

  private func takingGlobals(
    _ options: inout GlobalOptions, _ arguments: inout Arguments, _ own: CommandSpecification
  ) throws(Refusal) {
    do {
      try options.take(from: &arguments, keeping: own.options)
    } catch {
      throw .usage("\(error)", own)
    }
  }

  private func usageError(_ refusal: Refusal, _ specification: CommandSpecification) -> any Error {
    var text = refusal.words.message
    text += "\nUsage: postil \(specification.name) \(specification.usage)"
    text += "\n  See 'postil \(specification.name) --help' for more information."
    return UsageError(text)
  }
}

/// Wrong usage of a subcommand's own arguments, in the argument parser's form.
struct UsageError: Error {
  let text: String

  init(_ text: String) {
    self.text = "Error: \(text)"
  }
}
