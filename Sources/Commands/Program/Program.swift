import Annotations
import ArgumentParser
import Storage

/// The program from its arguments to its exit status.
public struct Program {
  let environment: ProgramEnvironment

  /// Prepares the program.
  ///
  /// - Parameter environment: What it is given from outside.
  public init(_ environment: ProgramEnvironment) {
    self.environment = environment
  }

  /// Does what the arguments say.
  ///
  /// - Returns: The exit status: 0 done, 1 refused or problems found, 64 wrong usage of the
  ///   arguments, 141 where a reader of the output has gone.
  public func run() -> Int32 {
    do {
      try requireKnownCommand()
      let parsed = try PostilCommand.parseAsRoot(environment.arguments)
      if let subcommand = parsed as? any TableSubcommand { return try run(subcommand) }
      if let root = parsed as? PostilCommand { return runWithoutCommand(GlobalOptions(root)) }
      // What is left are the argument parser's own commands, such as help.
      var builtIn = parsed
      try builtIn.run()
      return 0
    } catch {
      return report(error)
    }
  }

  /// Says what the argument parser, or a command's words, did not accept.
  private func report(_ error: any Error) -> Int32 {
    var output = environment.output(.never)
    if let usage = error as? UsageError {
      remark(usage.text, to: &output)
      return ExitCode.validationFailure.rawValue
    }
    let status = PostilCommand.exitCode(for: error).rawValue
    let message = PostilCommand.fullMessage(for: error)
    guard status == 0 else {
      remark(message, to: &output)
      return status
    }
    output.write(Array((message + "\n").utf8))
    guard let failure = output.failure else { return 0 }
    guard failure != .closed else { return 141 }
    output.remark("error: \(failure.sentence)")
    return 1
  }

  /// Writes a message of several lines.
  private func remark(_ message: String, to output: inout any Output) {
    let lines = message.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines { output.remark(String(line)) }
  }

  /// The options before the command that a word of their own follows.
  private static let optionsWithValue = [
    "--workspace", "--annotator", "--color", "--generate-completion-script",
  ]

  /// A mistyped command is not taken for an argument of another.
  private func requireKnownCommand() throws {
    var arguments = environment.arguments[...]
    while let argument = arguments.popFirst() {
      if Self.optionsWithValue.contains(argument) {
        arguments = arguments.dropFirst()
      } else if argument.utf8.first != UInt8(ascii: "-") {
        let names = CommandTable.names
        guard !names.contains(argument) else { return }
        let hint = Suggestion.hint(for: argument, among: names) ?? "'postil --help' lists them"
        throw ValidationError("unknown command '\(visible(argument))'; \(hint)")
      }
    }
  }

  /// Without a command: the shell at a terminal, a script's commands otherwise.
  private func runWithoutCommand(_ options: GlobalOptions) -> Int32 {
    environment.isInputTerminal
      ? runShell(options) : runScript(nil, keepsGoing: false, options)
  }

  private func run(_ subcommand: any TableSubcommand) throws -> Int32 {
    let (command, options) = try SubcommandReader(subcommand).read()
    switch command {
    case let run as RunCommand:
      return runScript(run.path, keepsGoing: run.keepsGoing, options)
    case is ShellCommand:
      return runShell(options)
    case let outside as any OutsideCommand:
      return runOutside(outside, options)
    default:
      guard let form = (command as? any PortableCommand)?.portableForm else {
        return runOne(command, options)
      }
      return runPortable(form, of: type(of: command).specification, options)
    }
  }
}

// One session is at work at a time; it is not handed from thread to thread.
@available(*, unavailable)
extension Program: Sendable {}
