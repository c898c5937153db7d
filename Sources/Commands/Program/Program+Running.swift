import Annotations
import JSON
import Storage

extension Program {
  /// Runs a script, or standard input.
  func runScript(_ path: String?, keepsGoing: Bool, _ options: GlobalOptions) -> Int32 {
    var output = environment.output(options.color)
    var runOptions = ScriptRunner.Options(name: path ?? "-")
    runOptions.keepsGoing = keepsGoing
    runOptions.writesJSON = options.writesJSON
    do throws(Refusal) {
      var session = try session(options, mode: .script)
      session.run = session.newRunID()
      var source = if let path { try ScriptFile(path) } else { ScriptFile() }
      var runner = ScriptRunner(runOptions)
      let end = runner.run(&source, in: &session, output: &output)
      for remark in session.finish() { output.remark(remark) }
      return status(of: end, &output)
    } catch {
      return refuse(error, options, &output)
    }
  }

  private func status(of end: RunEnd, _ output: inout some Output) -> Int32 {
    switch end {
    case .finished(0), .quit(0): return 0
    case .finished, .quit, .stopped: return 1
    case .outputFailed(let failure):
      output.remark("error: \(failure.sentence); what was confirmed is on the disk")
      return 1
    }
  }

  /// Runs the shell.
  func runShell(_ options: GlobalOptions) -> Int32 {
    do throws(Refusal) {
      let (session, asked) = try sessionAtPrompt(options)
      let terminal = if let asked { asked } else { try terminal(options) }
      var shell = Shell(session, at: terminal)
      shell.isFirstVisit = isFirstVisit(of: session.workspace)
      return shell.run()
    } catch {
      var output = environment.output(options.color)
      return refuse(error, options, &output)
    }
  }

  func terminal(_ options: GlobalOptions) throws(Refusal) -> any Terminal {
    do throws(TerminalError) {
      return try environment.terminal(options.color.isColoured(on: 1, environment.variables))
    } catch {
      throw .file("terminal", reason: "it cannot be used", remedy: "use postil run instead")
    }
  }

  /// Runs one command of the shell.
  func runOne(_ command: any Command, _ options: GlobalOptions) -> Int32 {
    var output = environment.output(options.color)
    do throws(Refusal) {
      var session = try session(options, mode: .subcommand)
      let reply = try session.execute(command)
      if let keys = reply.keys { return try work(keys, in: &session, options, output) }
      let failures = session.commit()
      for remark in reply.remarks + session.finish() { output.remark(remark) }
      if let failure = failures.values.first { throw .storage(failure) }
      return show(reply, of: type(of: command).specification, options, &output)
    } catch {
      return refuse(error, options, &output)
    }
  }

  /// Gives the terminal to single keys until they are left; gives the exit status.
  private func work(
    _ request: KeyRequest, in session: inout Session, _ options: GlobalOptions,
    _ output: any Output
  ) throws(Refusal) -> Int32 {
    var output = output
    guard environment.isInputTerminal else { throw .keyScreen(.notATerminal) }
    // From here on somebody sits at a terminal, and what the shell keeps from them is kept.
    session.settings.mode = .prompt
    let terminal = try terminal(options)
    terminal.adapt(to: session.preferences)
    defer { for remark in session.finish() { output.remark(remark) } }
    guard case .hungUp(let reason) = try KeyMode.run(request, in: &session, at: terminal) else {
      return 0
    }
    return reason.status
  }

  /// Runs a command that works outside the shell only.
  func runOutside(_ command: any OutsideCommand, _ options: GlobalOptions) -> Int32 {
    var output = environment.output(options.color)
    do throws(Refusal) {
      let reply = try command.execute(in: self, options, &output)
      for remark in reply.remarks { output.remark(remark) }
      return show(reply, of: type(of: command).specification, options, &output)
    } catch {
      return refuse(error, options, &output)
    }
  }

  /// Runs a form of a command that needs no workspace.
  func runPortable(
    _ form: any PortableForm, of specification: CommandSpecification, _ options: GlobalOptions
  ) -> Int32 {
    var output = environment.output(options.color)
    do throws(Refusal) {
      let reply = try form.execute()
      for remark in reply.remarks { output.remark(remark) }
      return show(reply, of: specification, options, &output)
    } catch {
      return refuse(error, options, &output)
    }
  }

  /// Writes what a command came to and gives the exit status.
  private func show(
    _ reply: Reply, of specification: CommandSpecification, _ options: GlobalOptions,
    _ output: inout any Output
  ) -> Int32 {
    let lines = ReplyLines(script: nil, writesJSON: options.writesJSON)
    if reply.isSilent {
      // Whatever there was to say was said.
    } else if options.writesJSON, specification.effect == .reads, let value = reply.value {
      output.write(inert(value) + [10])
    } else if specification.usesPager, isForReading(reply), !options.writesJSON {
      page(reply.text, options, &output)
    } else if reply.showsUnit, reply.acknowledgements.isEmpty, !options.writesJSON {
      output.write(reply.text)
    } else {
      lines.write(
        CommitGroup.Entry(line: 0, command: specification.name, reply: reply), to: &output)
    }
    if let refusal = reply.refusal {
      // Beside the one JSON value on standard output, what was refused is told in words.
      let lines =
        reply.value == nil ? lines : ReplyLines(script: nil, writesJSON: false)
      lines.write(refusal, command: specification.name, line: nil, to: &output)
      return 1
    }
    if let failure = output.failure {
      let isForPeople = specification.effect == .reads && !reply.mustArriveWhole
      if isForPeople && failure == .closed { return 141 }
      let changed = reply.acknowledgements.isEmpty ? "" : "; the change is on the disk"
      output.remark("error: \(failure.sentence)\(changed)")
      return 1
    }
    return reply.foundProblems ? 1 : 0
  }

  /// Whether a reply is nothing but text for a person at a terminal.
  private func isForReading(_ reply: Reply) -> Bool {
    environment.isOutputTerminal && reply.document == nil && reply.acknowledgements.isEmpty
      && !reply.text.isEmpty
  }

  /// Shows a text as the prompt does: through the user's pager if it is longer than the screen.
  private func page(_ text: StyledText, _ options: GlobalOptions, _ output: inout any Output) {
    do {
      try terminal(options).page(text)
    } catch {
      output.write(text)
    }
  }

  private func refuse(_ refusal: Refusal, _ options: GlobalOptions, _ output: inout any Output)
    -> Int32
  {
    ReplyLines(script: nil, writesJSON: options.writesJSON)
      .write(refusal, command: nil, line: nil, to: &output)
    return 1
  }
}

extension OutputFailure {
  /// The failure in words.
  var sentence: String {
    switch self {
    case .closed: "standard output was closed"
    case .failed(let reason): "standard output cannot be written: \(reason)"
    }
  }
}
