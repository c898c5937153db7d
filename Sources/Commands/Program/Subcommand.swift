import ArgumentParser

/// A command of the table as the argument parser sees it: its words are read from the table.
struct Subcommand<C: Command>: ParsableCommand {
  static var configuration: CommandConfiguration {
    let specification = C.specification
    return CommandConfiguration(
      commandName: specification.name,
      abstract: "\(specification.summary.capitalisedFirst).",
      usage: "postil [OPTION…] \(specification.synopsis)",
      discussion: HelpText.discussion(of: specification))
  }

  @ParentCommand var parent: PostilCommand

  @Argument(
    parsing: .captureForPassthrough, help: .hidden, completion: .default)
  var words: [String] = []
}

/// A subcommand whose command can be read from its words.
protocol TableSubcommand {
  /// The options before the command.
  var globalOptions: PostilCommand { get }
  /// The words behind the command's name.
  var words: [String] { get }
  /// The command.
  var command: any Command.Type { get }
}

extension Subcommand: TableSubcommand {
  var globalOptions: PostilCommand { parent }
  var command: any Command.Type { C.self }
}

extension Command {
  /// The command as a subcommand of the program.
  static var subcommand: any ParsableCommand.Type { Subcommand<Self>.self }
}

extension String {
  /// The text with its first letter as a capital.
  var capitalisedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}
