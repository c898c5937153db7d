internal import Glibc

/// A program that runs at a pseudo-terminal, with a test in the place of the person at it.
///
/// The terminal is the program's controlling terminal: keys such as `^C` and `^Z`, the size and the
/// hang-up act as they do for a person. Every wait ends after ``patience`` at the latest. A class,
/// because it owns a process and a descriptor.
public final class TerminalSession {
  /// Why a wait was given up.
  public enum Failure: Error, Sendable {
    /// The program could not be started; the system's error number.
    case notStarted(Int32)
    /// The text did not appear in time, or the program ended; with what came instead.
    case notSeen(String, instead: String)
    /// The program did not end in time; with what it wrote last.
    case notEnded(last: String)
  }

  /// How a program ended.
  public enum Ending: Equatable, Sendable {
    /// By itself, with this status.
    case exit(Int32)
    /// By a signal.
    case signal(Int32)
  }

  /// The milliseconds that a wait lasts before it fails.
  public static let patience = 10_000

  private let process: pid_t
  private var terminal: Int32
  private var received: [UInt8] = []
  private var seen = 0
  private var ending: Ending?

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - words: The path of the program and its arguments.
  ///   - environment: All its environment variables.
  ///   - size: The columns and lines of the terminal.
  /// - Throws: ``Failure/notStarted(_:)``.
  public init(
    _ words: [String], environment: [String: String],
    size: (columns: Int, lines: Int) = (80, 24)
  ) throws {
    var (master, slave): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    var window = Self.window(size)
    guard openpty(&master, &slave, &name, nil, &window) == 0 else {
      throw Failure.notStarted(errno)
    }
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
    let variables = environment.map { "\($0)=\($1)" }
    let (code, process) = spawn(words, variables: variables) { actions in
      // The first terminal that a session leader opens becomes its controlling terminal.
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, name, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
      posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
    }
    close(slave)
    guard code == 0 else {
      close(master)
      throw Failure.notStarted(code)
    }
    terminal = master
    self.process = process
  }

  deinit {
    if ending == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    if terminal >= 0 {
      close(terminal)
    }
  }

  /// Everything the program wrote so far, escape sequences included.
  public var raw: String { String(decoding: received, as: UTF8.self) }

  /// Types text; a return key is `\r`.
  ///
  /// - Parameter text: What is typed.
  public func type(_ text: String) {
    type(bytes: Array(text.utf8))
  }

  /// Sends bytes as the keyboard would, even ill-formed ones.
  ///
  /// - Parameter bytes: The bytes.
  public func type(bytes: [UInt8]) {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { return }
      bytes = bytes.dropFirst(max(0, count))
    }
  }

  /// Presses a key.
  ///
  /// - Parameter key: The key.
  public func press(_ key: TerminalKey) {
    type(key.rawValue)
  }

  /// Pastes text as a terminal does that was asked to mark pasted text.
  ///
  /// - Parameter text: The text; the terminal sends its line feeds as the return key.
  public func paste(_ text: String) {
    let scalars = text.unicodeScalars.map { $0 == "\n" ? "\r" : $0 }
    var sent = String.UnicodeScalarView()
    sent.append(contentsOf: scalars)
    type("\u{1B}[200~\(String(sent))\u{1B}[201~")
  }

  /// Waits until a text appears after what was waited for before.
  ///
  /// - Parameter text: The text as a person sees it, without escape sequences.
  /// - Returns: What came before it, since the last match.
  /// - Throws: ``Failure/notSeen(_:instead:)``.
  @discardableResult
  public func expect(_ text: String) throws -> String {
    let deadline = now() + Self.patience
    let wanted = Array(text.utf8)
    while true {
      let rest = withoutEscapeSequences(received).dropFirst(seen)
      if let match = firstRange(of: wanted, in: rest) {
        seen = match.upperBound
        return String(decoding: rest[..<match.lowerBound], as: UTF8.self)
      }
      guard receive(until: deadline) else {
        throw Failure.notSeen(text, instead: String(decoding: rest, as: UTF8.self))
      }
    }
  }

  /// Gives the terminal another size and tells the program, as dragging its window does.
  ///
  /// - Parameters:
  ///   - columns: The new width.
  ///   - lines: The new height.
  public func resize(columns: Int, lines: Int) {
    var window = Self.window((columns, lines))
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &window)
  }

  /// Sends the program a signal.
  ///
  /// - Parameter number: The signal.
  public func send(signal number: Int32) {
    kill(process, number)
  }

  /// Closes the terminal, as closing its window does.
  public func hangUp() {
    close(terminal)
    terminal = -1
  }

  /// Whether the terminal is in its ordinary mode, in which the system edits lines and makes signals.
  public var editsLines: Bool {
    var settings = termios()
    let flags = tcflag_t(ICANON | ISIG | ECHO)
    return tcgetattr(terminal, &settings) == 0 && settings.c_lflag & flags == flags
  }

  /// Waits until the program ends, taking in what it still writes.
  ///
  /// - Returns: How it ended.
  /// - Throws: ``Failure/notEnded(last:)``.
  @discardableResult
  public func waitForEnd() throws -> Ending {
    let deadline = now() + Self.patience
    while ending == nil {
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) == process {
        ending = status & 0x7F == 0 ? .exit((status >> 8) & 0xFF) : .signal(status & 0x7F)
      } else if now() > deadline {
        throw Failure.notEnded(last: String(raw.suffix(200)))
      } else if !receive(until: min(deadline, now() + 10)) {
        poll(nil, 0, 2)
      }
    }
    while receive(until: now()) {}
    return ending ?? .exit(0)
  }

  /// Takes in what the program wrote; false when nothing comes in time or no more can come.
  private func receive(until deadline: Int) -> Bool {
    var waiting = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    let limit = Int32(max(0, deadline - now()))
    guard terminal >= 0, poll(&waiting, 1, limit) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(terminal, &bytes, bytes.count)
    guard count > 0 else { return false }
    received += bytes.prefix(count)
    return true
  }

  private static func window(_ size: (columns: Int, lines: Int)) -> winsize {
    winsize(
      ws_row: UInt16(clamping: size.lines), ws_col: UInt16(clamping: size.columns), ws_xpixel: 0,
      ws_ypixel: 0)
  }
}

@available(*, unavailable)
extension TerminalSession: Sendable {}

/// Milliseconds of a clock that only goes forward.
private func now() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
}
