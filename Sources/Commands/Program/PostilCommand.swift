public import ArgumentParser

/// The program's own arguments: options for every command, and the command.
public struct PostilCommand: ParsableCommand, Sendable {
  /// How the argument parser presents the program.
  public static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "postil",
      abstract: "Tag the sentences of news articles by stance and source, and report agreement.",
      discussion: """
        Without a command: the shell, if standard input is a terminal; otherwise the commands on \
        standard input are run.
        """,
      version: PostilVersion.text,
      subcommands: CommandTable.all.filter { $0.specification.name != "help" }.map {
        $0.subcommand
      })
  }

  @Option(name: .customLong("workspace"), help: "The workspace, instead of the one we are in.")
  var workspace: String?

  @Option(
    name: .customLong("annotator"), help: "Who codes, instead of POSTIL_ANNOTATOR or git's name.")
  var annotator: String?

  @ArgumentParser.Flag(
    name: .customLong("program"), help: "The annotator is a program, not a person.")
  var isProgram = false

  @ArgumentParser.Flag(name: .customLong("json"), help: "Answer in JSON.")
  var writesJSON = false

  @Option(name: .customLong("color"), help: "Use colours: auto, always or never.")
  var color: ColourChoice = .auto

  /// A program without arguments.
  public init() {}
}

/// The program's version.
public enum PostilVersion: Sendable {
  /// The version by itself.
  public static let text = "0.1.0"
  /// The program with its version, as histories name it.
  public static let tool = "postil/0.1.0"
}
