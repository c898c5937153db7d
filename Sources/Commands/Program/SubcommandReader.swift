import Annotations
import ArgumentParser

/// Reads a subcommand's words from the command table.
struct SubcommandReader {
  private let subcommand: any TableSubcommand

  /// Prepares to read a subcommand's words.
  init(_ subcommand: any TableSubcommand) {
    self.subcommand = subcommand
  }

  /// The command and the options that every command understands.
  ///
  /// - Throws: What the argument parser reports as wrong usage, or as a request for help.
  func read() throws -> (any Command, GlobalOptions) {
    let own = subcommand.command.specification
    if subcommand.words.contains("--help") || subcommand.words.contains("-h") {
      throw CleanExit.helpRequest(subcommand.command.subcommand)
    }
    let specification = own.with { specification in
      specification.options += GlobalOptions.specifications.filter { own.option($0.name) == nil }
    }
    var options = GlobalOptions(subcommand.globalOptions)
    do throws(Refusal) {
      var arguments = try Arguments(words(for: specification), for: specification)
      try takingGlobals(&options, &arguments, own)
      return (try subcommand.command.init(arguments), options)
    } catch {
      throw usageError(error, own)
    }
  }

  /// The words, with options of every command that stand behind a text put before it.
  private func words(for specification: CommandSpecification) -> [String] {
    let words = subcommand.words
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
