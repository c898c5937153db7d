import Annotations
import Corpus
import Storage

/// The interactive shell: reads lines at a terminal, executes them, confirms what became durable.
public struct Shell {
  private var session: Session
  private let terminal: any Terminal
  private var used = UsedWords()
  /// Why the terminal cannot be read any more, if that ended the shell.
  private var hungUp: HangUp?
  /// Whether the person was never in this workspace before.
  var isFirstVisit = false

  /// Starts a shell.
  ///
  /// - Parameters:
  ///   - session: Where commands are executed.
  ///   - terminal: Where the user sits.
  public init(_ session: Session, at terminal: any Terminal) {
    self.session = session
    self.terminal = terminal
  }

  /// Reads and executes lines until the user leaves or the terminal is gone.
  ///
  /// - Returns: The exit status.
  public mutating func run() -> Int32 {
    do throws(TerminalError) {
      terminal.adapt(to: session.preferences)
      try terminal.write(greeting)
      sayRemarks()
      while try step() {}
    } catch {
      // What was confirmed is on the disk.
      hungUp = .closed
    }
    for remark in session.finish() { terminal.remark(StyledText(remark, .warning)) }
    return hungUp?.status ?? 0
  }

  /// Reads and executes one line; false if the shell is to end.
  private mutating func step() throws(TerminalError) -> Bool {
    session.lineWrap = LineWrap(columns: terminal.columns, width: terminal.columns(of:))
    switch terminal.readLine(prompt: prompt, completer: completer) {
    case .end: return false
    case .hangUp(let reason):
      hungUp = reason
      return false
    case .interrupted: return true
    case .pasted(let lines):
      try offer(lines)
      return true
    case .line(let line):
      let isBlank = line.utf8.allSatisfy { $0 == 32 || $0 == 9 }
      guard !isBlank else {
        try showUnit()
        return true
      }
      terminal.remember(line)
      defer { used.note(line) }
      return try execute(line)
    }
  }

  private mutating func execute(_ line: String) throws(TerminalError) -> Bool {
    let outcome = Result { () throws(Refusal) in try executed(line) }
    switch outcome {
    case .success(nil): return true
    case .success(let done?): return try show(done.reply, of: done.specification)
    case .failure(let refusal):
      sayRemarks()
      complain(refusal)
      return true
    }
  }

  private mutating func executed(_ line: String) throws(Refusal)
    -> (reply: Reply, specification: CommandSpecification)?
  {
    guard let command = try CommandReader.command(line, isPrompt: true) else { return nil }
    return (try session.execute(command), type(of: command).specification)
  }

  /// Commits and shows what a command came to; false if it asks to quit.
  private mutating func show(_ reply: Reply, of specification: CommandSpecification)
    throws(TerminalError) -> Bool
  {
    let failures = session.commit()
    terminal.adapt(to: session.preferences)
    for remark in reply.remarks { terminal.remark(StyledText(remark, .warning)) }
    sayRemarks()
    guard failures.isEmpty else {
      for failure in failures.values { complain(.storage(failure)) }
      return true
    }
    for acknowledgement in reply.acknowledgements {
      try terminal.write(StyledText(session.shownLine(of: acknowledgement) + "\n", .bold))
    }
    if let document = reply.document {
      try terminal.page(StyledText(String(decoding: document, as: UTF8.self)))
    }
    if !reply.text.isEmpty { try terminal.page(reply.text) }
    if let refusal = reply.refusal { complain(refusal) }
    if let script = reply.script { try run(script) }
    if let keys = reply.keys { return try work(keys) }
    let isJudgement = specification.effect == .changes && session.preferences.showsNext
    if reply.showsUnit || (isJudgement && session.open != nil) { try showUnit() }
    return !reply.quits
  }

  /// Runs a script's file in this session.
  private mutating func run(_ script: Reply.Script) throws(TerminalError) {
    var options = ScriptRunner.Options(name: script.path)
    options.keepsGoing = script.keepsGoing
    switch Result(catching: { () throws(Refusal) in try ScriptFile(script.path) }) {
    case .success(var source): try run(&source, options)
    case .failure(let refusal): complain(refusal)
    }
  }

  /// Runs a script in this session, its confirmations going to the terminal.
  private mutating func run(_ source: inout some LineSource, _ options: ScriptRunner.Options)
    throws(TerminalError)
  {
    var output = TerminalOutput(terminal)
    var runner = ScriptRunner(options)
    let earlier = session.run
    session.run = session.newRunID()
    _ = runner.run(&source, in: &session, output: &output)
    session.run = earlier
    if output.failure != nil { throw .closed }
  }

  /// Runs pasted lines after a question, or leaves the first of them to be edited.
  private mutating func offer(_ lines: [String]) throws(TerminalError) {
    var script = PastedScript(lines)
    if terminal.confirm(script.question) {
      return try run(&script, ScriptRunner.Options(name: PastedScript.name))
    }
    terminal.prefill(lines.first ?? "")
    let dropped = counted(lines.count - 1, "line")
    terminal.remark(StyledText("nothing was run; the first line can be edited, \(dropped) dropped"))
  }

  /// Gives the screen to single keys until they are left; false if the shell is to end.
  private mutating func work(_ request: KeyRequest) throws(TerminalError) -> Bool {
    let outcome = Result { () throws(Refusal) in
      try KeyMode.run(request, in: &session, at: terminal)
    }
    sayRemarks()
    switch outcome {
    case .success(.left): try showUnit()
    case .success(.quit): return false
    case .success(.hungUp(let reason)):
      hungUp = reason
      return false
    case .failure(let refusal): complain(refusal)
    }
    return true
  }

  private mutating func showUnit() throws(TerminalError) {
    guard session.open != nil else { return }
    switch Result(catching: { () throws(Refusal) in try session.unitInContext() }) {
    case .success(let text): try terminal.write(text)
    case .failure(let refusal): complain(refusal)
    }
  }

  private func complain(_ refusal: Refusal) {
    for sentence in session.shown(refusal).sentences {
      var text = StyledText("error: ", .warning)
      text.append(sentence)
      terminal.remark(text)
    }
  }

  private mutating func sayRemarks() {
    for remark in session.takeRemarks() { terminal.remark(StyledText(remark, .warning)) }
  }

  private var greeting: StyledText {
    var text = StyledText()
    text.append("postil", .bold)
    text.append(" · \(session.workspace.path)")
    text.line(" · codebook \(session.codebook.name) version \(session.codebook.version)", .dim)
    guard isFirstVisit else {
      text.line("articles lists what there is, todo goes to work, help helps, quit leaves", .dim)
      return text
    }
    for line in Self.firstSteps { text.line(line, .dim) }
    return text
  }

  /// What somebody needs to know who is here for the first time.
  private static let firstSteps = [
    "todo goes to the first uncoded unit; code takes single keys, tag takes words",
    "none says there is no statement; undo takes back; what says ok is on the disk",
    "Tab completes, help explains (help tag), set changes preferences, quit leaves",
  ]

  /// Annotator, article and unit; the words alone say where one stands.
  private var prompt: StyledText {
    var text = StyledText(session.settings.annotator?.description ?? "nobody", .bold)
    if session.isReviewing { text.append(" review", .dim) }
    if let open = session.open {
      text.append(" \(session.shownName(of: open.article.id))#\(open.current.number)", .dim)
    }
    text.append("> ")
    return text
  }

  private var completer: CommandCompleter {
    CommandCompleter(session, used: used)
  }
}

// One session is at work at a time; it is not handed from thread to thread.
@available(*, unavailable)
extension Shell: Sendable {}
