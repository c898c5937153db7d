import Storage

/// Executes the commands of a script, one a line, and confirms each once it is durable.
///
/// Changes are committed in groups: a group ends at 64 changes, 10 ms after its first, before a
/// command that shows something, or when no further line is there without waiting.
public struct ScriptRunner: Sendable {
  /// How a script is run.
  public struct Options: Sendable {
    /// What the script is called in errors.
    public var name: String
    /// Whether a refused command does not end the run.
    public var keepsGoing = false
    /// Whether every command gives one JSON object.
    public var writesJSON = false

    /// How a script is run.
    ///
    /// - Parameter name: What the script is called in errors.
    public init(name: String) {
      self.name = name
    }
  }

  private let options: Options
  private let depth: Int
  private let lines: ReplyLines
  private var lineNumber = 0
  private var group = CommitGroup()
  private var refusals = 0
  private static let greatestDepth = 16

  /// Prepares to run a script.
  ///
  /// - Parameter options: How it is run.
  public init(_ options: Options) {
    self.init(options, depth: 0)
  }

  private init(_ options: Options, depth: Int) {
    self.options = options
    self.depth = depth
    lines = ReplyLines(script: options.name, writesJSON: options.writesJSON)
  }

  /// Runs a script to its end.
  ///
  /// - Parameters:
  ///   - source: The script's lines.
  ///   - session: Where they are executed.
  ///   - output: Where confirmations and errors go.
  /// - Returns: How it ended; everything confirmed is on the disk.
  public mutating func run(
    _ source: inout some LineSource, in session: inout Session, output: inout some Output
  ) -> RunEnd {
    while true {
      if !source.hasCompleteLine || group.isDue { flush(&session, &output) }
      if let end = end(output) { return end }
      do throws(Refusal) {
        lineNumber += 1
        guard let bytes = try source.nextLine() else {
          flush(&session, &output)
          return end(output) ?? .finished(refusals: refusals)
        }
        if try execute(bytes, &session, &output) {
          flush(&session, &output)
          return end(output) ?? .quit(refusals: refusals)
        }
      } catch {
        flush(&session, &output)
        refuse(error, command: nil, line: lineNumber, &output)
      }
    }
  }

  /// Why the run ends here, or nil if it goes on.
  private func end(_ output: some Output) -> RunEnd? {
    if let failure = output.failure { return .outputFailed(failure) }
    return refusals > 0 && !options.keepsGoing ? .stopped : nil
  }

  /// Executes one line; true if it asks to quit.
  private mutating func execute(
    _ bytes: [UInt8], _ session: inout Session, _ output: inout some Output
  ) throws(Refusal) -> Bool {
    guard let line = String(validating: bytes, as: UTF8.self) else {
      throw .unreadableLine("the line is not valid UTF-8")
    }
    guard let command = try CommandReader.command(line, isPrompt: false) else { return false }
    let specification = type(of: command).specification
    if specification.effect == .reads { flush(&session, &output) }
    let changesBefore = session.changeCount
    var reply = try session.execute(command)
    reply.remarks += session.takeRemarks()
    guard reply.keys == nil else { throw .keyScreen(.notATerminal) }
    if let script = reply.script {
      for remark in reply.remarks { output.remark(remark) }
      return try runNested(script, &session, &output)
    }
    let entry = CommitGroup.Entry(line: lineNumber, command: specification.name, reply: reply)
    group.append(entry, changes: session.changeCount - changesBefore)
    return reply.quits
  }

  /// Runs a script from within this one; true if it asks to quit.
  private mutating func runNested(
    _ script: Reply.Script, _ session: inout Session, _ output: inout some Output
  ) throws(Refusal) -> Bool {
    guard depth < Self.greatestDepth else { throw .runTooDeep(script.path) }
    flush(&session, &output)
    var options = options
    options.name = script.path
    options.keepsGoing = options.keepsGoing || script.keepsGoing
    var source = try ScriptFile(script.path)
    var runner = ScriptRunner(options, depth: depth + 1)
    switch runner.run(&source, in: &session, output: &output) {
    case .finished(let count):
      refusals += count
      return false
    case .quit(let count):
      refusals += count
      return true
    case .stopped, .outputFailed:
      refusals += 1
      return false
    }
  }

  /// Makes the group durable and confirms its commands.
  private mutating func flush(_ session: inout Session, _ output: inout some Output) {
    let ended = group
    group = CommitGroup()
    let failures = session.commit()
    // What became durable is remarked upon before the first line that confirms it.
    let remarks = session.takeRemarks()
    let confirmed = ended.entries.firstIndex { !$0.reply.acknowledgements.isEmpty }
    if confirmed == nil { for remark in remarks { output.remark(remark) } }
    for (place, entry) in ended.entries.enumerated() {
      let later = place == confirmed ? remarks : []
      for remark in entry.reply.remarks + later { output.remark(remark) }
      let failure = entry.reply.acknowledgements.lazy.flatMap(\.layers)
        .compactMap { failures[$0] }.first
      if let failure {
        refuse(session.shown(.storage(failure)), command: entry.command, line: entry.line, &output)
        continue
      }
      lines.write(entry, to: &output)
      if entry.reply.foundProblems { refusals += 1 }
      guard let refusal = entry.reply.refusal else { continue }
      refuse(refusal, command: entry.command, line: entry.line, &output)
    }
  }

  private mutating func refuse(
    _ refusal: Refusal, command: String?, line: Int, _ output: inout some Output
  ) {
    refusals += 1
    lines.write(refusal, command: command, line: line, to: &output)
  }
}
