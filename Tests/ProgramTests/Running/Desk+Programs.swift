import Glibc
import TerminalHarness

extension Desk {
  /// Runs the program in the workspace to its end.
  ///
  /// - Parameters:
  ///   - words: Its arguments.
  ///   - input: What its standard input holds.
  /// - Returns: What it came to.
  /// - Throws: That it could not be started or does not end.
  @discardableResult
  func postil(_ words: String..., input: String = "") throws -> Outcome {
    try run([builtProgram("postil")] + words, input: input)
  }

  /// Starts the program in the workspace.
  func start(_ words: String...) throws -> PipedProgram {
    try start(words)
  }

  /// Starts the program in the workspace with arguments from a table.
  func start(_ words: [String]) throws -> PipedProgram {
    try place([builtProgram("postil")] + words)
  }

  /// Starts the program at a terminal.
  ///
  /// - Parameter words: Its arguments.
  /// - Returns: The terminal.
  /// - Throws: That it could not be started.
  func shell(_ words: String...) throws -> TerminalSession {
    var variables = environment
    variables["POSTIL_WORKSPACE"] = workspace
    return try TerminalSession([builtProgram("postil")] + words, environment: variables)
  }

  /// Runs a command line of the system's shell, in which `$postil` is the program.
  @discardableResult
  func system(_ command: String) throws -> Outcome {
    var desk = self
    desk.environment["postil"] = builtProgram("postil")
    return try desk.run(["/bin/sh", "-c", command])
  }

  /// Runs the program as somebody to whom the permissions of files apply, which they do not to root.
  func unprivilegedPostil(_ words: String...) throws -> Outcome {
    let prefix = geteuid() == 0 ? ["/usr/bin/setpriv", "--bounding-set=-all", "--"] : []
    return try run(prefix + [builtProgram("postil")] + words)
  }

  /// Does something that must leave every file of the workspace as it is.
  ///
  /// - Parameter body: What is done.
  /// - Returns: What it came to.
  /// - Throws: What `body` throws, or ``FilesChanged``.
  func keepingFiles(_ body: () throws -> Outcome) throws -> Outcome {
    let before = try files
    let outcome = try body()
    let after = try files
    guard before == after else {
      let paths = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
      throw FilesChanged(paths: paths.sorted(), outcome: outcome)
    }
    return outcome
  }

  /// Files were changed that should have stayed as they were.
  struct FilesChanged: Error {
    /// Their paths in the workspace.
    var paths: [String]
    /// What the command came to that changed them.
    var outcome: Outcome
  }

  private func run(_ words: [String], input: String = "") throws -> Outcome {
    let program = try place(words)
    program.write(input)
    return try program.waitForEnd()
  }

  private func place(_ words: [String]) throws -> PipedProgram {
    try PipedProgram(words, environment: environment, directory: workspace)
  }
}
