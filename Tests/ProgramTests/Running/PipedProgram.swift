import Glibc
import TerminalHarness

/// A program without a terminal, its standard streams in the hands of a test.
///
/// Every wait ends after ``patience`` at the latest. A class, because it owns a process and
/// descriptors.
final class PipedProgram {
  /// Why a wait was given up.
  enum Failure: Error {
    /// The program could not be started; the system's error number.
    case notStarted(Int32)
    /// Nothing came in time; with what was written before.
    case nothingCame(after: Outcome)
  }

  /// The milliseconds that a wait lasts before it fails.
  static let patience = 20_000

  /// The number of the process.
  let process: pid_t
  private var input: OutgoingPipe
  private var output: IncomingPipe
  private var errors: IncomingPipe
  private var status: Int32?

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - words: The path of the program and its arguments.
  ///   - environment: All its environment variables.
  ///   - directory: Where it is started.
  /// - Throws: ``Failure/notStarted(_:)``.
  init(_ words: [String], environment: [String: String], directory: String) throws {
    let pipes = [Pipe(), Pipe(), Pipe()]
    let variables = environment.map { "\($0)=\($1)" }
    let placed = ["/usr/bin/env", "-C", directory] + words
    let (code, process) = spawn(placed, variables: variables) { actions in
      posix_spawn_file_actions_adddup2(&actions, pipes[0].readEnd, STDIN_FILENO)
      posix_spawn_file_actions_adddup2(&actions, pipes[1].writeEnd, STDOUT_FILENO)
      posix_spawn_file_actions_adddup2(&actions, pipes[2].writeEnd, STDERR_FILENO)
    }
    self.process = process
    input = OutgoingPipe(pipes[0])
    output = IncomingPipe(pipes[1])
    errors = IncomingPipe(pipes[2])
    guard code == 0 else {
      status = code
      throw Failure.notStarted(code)
    }
  }

  deinit {
    guard status == nil else { return }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  /// Writes to its standard input; nothing is written if it has closed it.
  func write(_ text: String) {
    input.write(Array(text.utf8))
  }

  /// Ends its standard input.
  func closeInput() {
    input.close()
  }

  /// Stops reading its standard output, as `head` does when it has seen enough.
  func closeOutput() {
    output.close()
  }

  /// Sends it a signal.
  func send(signal number: Int32) {
    kill(process, number)
  }

  /// Waits for the next whole line of its standard output.
  ///
  /// - Returns: The line without its end; nil if there are no more.
  /// - Throws: ``Failure/nothingCame(after:)``.
  func nextLine() throws -> String? {
    try wait { output.hasLine || output.isAtEnd }
    return output.takeLine()
  }

  /// Waits until it has ended and its streams are closed.
  ///
  /// - Returns: Its status and what it wrote; of its output, what no line was taken from.
  /// - Throws: ``Failure/nothingCame(after:)``.
  func waitForEnd() throws -> Outcome {
    input.close()
    try wait { output.isAtEnd && errors.isAtEnd }
    try wait { hasEnded }
    return outcome
  }

  private var outcome: Outcome {
    Outcome(status: status ?? -1, output: output.text, errors: errors.text)
  }

  private var hasEnded: Bool {
    var ending: Int32 = 0
    if status == nil, waitpid(process, &ending, WNOHANG) == process {
      status = ending & 0x7F == 0 ? (ending >> 8) & 0xFF : 128 + ending & 0x7F
    }
    return status != nil
  }

  private func wait(until isFulfilled: () -> Bool) throws {
    let deadline = ContinuousClock.now + .milliseconds(Self.patience)
    while !isFulfilled() {
      guard ContinuousClock.now < deadline else { throw Failure.nothingCame(after: outcome) }
      // A pipe that is closed is passed over by poll; its end is then waited for by time alone.
      var waiting = [output, errors].map {
        pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0)
      }
      poll(&waiting, 2, waiting.allSatisfy { $0.fd < 0 } ? 1 : 50)
      if waiting[0].revents != 0 { output.receive() }
      if waiting[1].revents != 0 { errors.receive() }
    }
  }
}

@available(*, unavailable)
extension PipedProgram: Sendable {}
