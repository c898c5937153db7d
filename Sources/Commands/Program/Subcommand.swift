import ArgumentParser

/// A command of the table as the argument parser shows it in its help.
///
/// The command's words are not the parser's business: ``SubcommandReader`` reads them.
struct Subcommand<C: Command>: ParsableCommand {
  static var configuration: CommandConfiguration {
    let specification = C.specification
    return CommandConfiguration(
      commandName: specification.name,
      abstract: "\(specification.summary.capitalisedFirst).",
      usage: "postil [OPTION…] \(specification.synopsis)",
      discussion: HelpText.discussion(of: specification))
  }
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
