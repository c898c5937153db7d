import Glibc
import JSON
import TerminalHarness

/// A browser without a window, told what to do by Chrome's DevTools protocol over a pair of pipes.
///
/// A class, because it owns the pipes: when they close, the browser ends.
final class Chromium {
  /// Why the browser did not do what it was told.
  enum Failure: Error {
    /// No browser is installed.
    case notInstalled
    /// It could not be started; the system's error number.
    case notStarted(Int32)
    /// It did not answer in time.
    case silent(String)
    /// It answered with an error.
    case refused(String, String)
  }

  /// Something that the browser told without being asked.
  struct Event {
    let name: String
    let parameters: JSONValue
  }

  /// What the browser told so far.
  private(set) var events: [Event] = []

  private let home = TemporaryDirectory()
  private let process: pid_t
  private let input: Int32
  private let output: Int32
  private var received: [UInt8] = []
  private var commandCount = 0
  private var page = ""

  private static let patience: Int32 = 30_000
  private static let names = ["chromium", "chromium-browser", "google-chrome"]

  /// The browser's path; nil if none is installed.
  static let path: String? = names.map { "/usr/bin/\($0)" }.first { access($0, X_OK) == 0 }

  /// Starts the browser with an empty page.
  ///
  /// - Throws: ``Failure``.
  init() throws {
    guard let path = Self.path else { throw Failure.notInstalled }
    let (toBrowser, fromBrowser) = (try Self.pipe(), try Self.pipe())
    let words =
      [path] + Self.options + ["--user-data-dir=\(home.path)/profile", "about:blank"]
    let variables = ["HOME=\(home.path)", "PATH=/usr/bin:/bin", "LANG=C.UTF-8", "TZ=UTC"]
    let started = spawn(words, variables: variables) { actions in
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
      posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
      // The browser reads commands from 3 and answers on 4, wherever the pipes are now.
      posix_spawn_file_actions_adddup2(&actions, toBrowser[0], 13)
      posix_spawn_file_actions_adddup2(&actions, fromBrowser[1], 14)
      posix_spawn_file_actions_adddup2(&actions, 13, 3)
      posix_spawn_file_actions_adddup2(&actions, 14, 4)
      posix_spawn_file_actions_addclose(&actions, 13)
      posix_spawn_file_actions_addclose(&actions, 14)
    }
    close(toBrowser[0])
    close(fromBrowser[1])
    (process, input, output) = (started.process, toBrowser[1], fromBrowser[0])
    guard started.code == 0 else { throw Failure.notStarted(started.code) }
    try attach()
  }

  deinit {
    close(input)
    close(output)
    kill(-process, SIGKILL)
    waitpid(process, nil, 0)
  }

  /// Two ends of a pipe that no other program inherits.
  private static func pipe() throws -> [Int32] {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { throw Failure.notStarted(errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return ends
  }

  // The sandbox needs rights that a container does not give; what is opened is our own page.
  private static let options = [
    "--headless=new", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu",
    "--disable-dev-shm-usage", "--disable-extensions", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--no-first-run", "--hide-scrollbars",
    "--host-resolver-rules=MAP * ~NOTFOUND",
  ]

  /// Goes on in a page of its own, and has everything told that happens in it.
  private func attach() throws {
    let target = try send("Target.createTarget", [("url", .string("about:blank"))])
    let session = try send(
      "Target.attachToTarget",
      [("targetId", target["targetId"] ?? .null), ("flatten", .bool(true))])
    guard case .string(let id)? = session["sessionId"] else { throw Failure.silent("sessionId") }
    page = id
    for domain in ["Page", "Runtime", "Log", "Network", "Audits"] { try send("\(domain).enable") }
  }

  /// Sends a command and waits for what comes of it.
  ///
  /// - Parameters:
  ///   - method: The command.
  ///   - parameters: Its parameters.
  /// - Returns: The result.
  /// - Throws: ``Failure``.
  @discardableResult
  func send(_ method: String, _ parameters: [(String, JSONValue)] = []) throws -> JSONValue {
    commandCount += 1
    var command: [JSONValue.Member] = [
      .init("id", .number("\(commandCount)")), .init("method", .string(method)),
      .init("params", .object(parameters.map { .init($0.0, $0.1) })),
    ]
    if !page.isEmpty { command.append(.init("sessionId", .string(page))) }
    try write(.object(command))
    while true {
      let message = try nextMessage(after: method)
      if message["id"] == .number("\(commandCount)") {
        if let error = message["error"] { throw Failure.refused(method, "\(error)") }
        return message["result"] ?? .null
      }
      note(message)
    }
  }

  /// Waits until the browser has told of something.
  ///
  /// - Parameter name: What it tells of.
  /// - Throws: ``Failure`` if that does not happen in time.
  func wait(for name: String) throws {
    while !events.contains(where: { $0.name == name }) { note(try nextMessage(after: name)) }
  }

  /// Forgets what the browser has told.
  func forgetEvents() { events = [] }

  private func note(_ message: JSONValue) {
    guard case .string(let name)? = message["method"] else { return }
    events.append(Event(name: name, parameters: message["params"] ?? .null))
  }

  private func write(_ value: JSONValue) throws {
    var writer = JSONWriter(style: .compact)
    writer.value(value)
    var rest = (writer.bytes + [0])[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(input, $0.baseAddress, $0.count) }
      guard count > 0 else { throw Failure.silent("a command") }
      rest = rest.dropFirst(count)
    }
  }

  /// The next message, which a zero byte ends.
  private func nextMessage(after what: String) throws -> JSONValue {
    var searched = 0
    while true {
      if let end = received[searched...].firstIndex(of: 0) {
        let message = received[..<end]
        defer { received.removeSubrange(...end) }
        return try JSONValue(parsing: message)
      }
      searched = received.count
      var request = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      guard poll(&request, 1, Self.patience) == 1 else { throw Failure.silent(what) }
      var chunk = [UInt8](repeating: 0, count: 1 << 18)
      let count = read(output, &chunk, chunk.count)
      guard count > 0 else { throw Failure.silent(what) }
      received += chunk[..<count]
    }
  }
}
