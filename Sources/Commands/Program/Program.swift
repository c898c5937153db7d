import ArgumentParser

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
    let arguments = environment.arguments
    if let question = CompletionQuestion(arguments) { return answer(question) }
    do {
      let invocation = try Invocation(arguments)
      if let shell = try CompletionScript(asked: invocation, environment) { return say(shell.text) }
      guard let command = invocation.command else { return try runWithoutCommand(invocation) }
      guard command != Help.self else { return try showHelp() }
      var options = try invocation.options()
      return try run(SubcommandReader(invocation.words, of: command).read(&options), options)
    } catch {
      return report(error)
    }
  }

  /// Says what the last word of a command line may become.
  private func answer(_ question: CompletionQuestion) -> Int32 {
    say(question.answer(in: self).joined(separator: "\n"))
  }

  /// Writes something that was asked for instead of a command.
  private func say(_ text: String) -> Int32 {
    var output = environment.output(.never)
    output.write(Array((text + "\n").utf8))
    guard let failure = output.failure else { return 0 }
    guard failure != .closed else { return 141 }
    output.remark("error: \(failure.sentence)")
    return 1
  }

  /// Shows the argument parser's help.
  private func showHelp() throws -> Int32 {
    var help = try PostilCommand.parseAsRoot(environment.arguments)
    try help.run()
    return 0
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
    guard status != 0 else { return say(message) }
    remark(message, to: &output)
    return status
  }

  /// Writes a message of several lines.
  private func remark(_ message: String, to output: inout any Output) {
    let lines = message.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines { output.remark(String(line)) }
  }

  /// Without a command: the version, or else the shell at a terminal, a script's commands otherwise.
  private func runWithoutCommand(_ invocation: Invocation) throws -> Int32 {
    if invocation.leading == ["--version"] { return say(PostilVersion.text) }
    let options = try invocation.options()
    return environment.isInputTerminal
      ? runShell(options) : runScript(nil, keepsGoing: false, options)
  }

  private func run(_ command: any Command, _ options: GlobalOptions) -> Int32 {
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
