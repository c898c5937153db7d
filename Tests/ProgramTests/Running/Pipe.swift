import Foundation
import Glibc

/// Both ends of a pipe, neither of which a child inherits by itself.
struct Pipe {
  /// The end to read from.
  let readEnd: Int32
  /// The end to write to.
  let writeEnd: Int32

  /// Makes a pipe.
  ///
  /// With a name for a moment: `pipe` cannot keep another test's child from inheriting it.
  init() {
    let path = "\(NSTemporaryDirectory())/postil-pipe-\(UUID().uuidString)"
    mkfifo(path, 0o600)
    defer { unlink(path) }
    readEnd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    writeEnd = open(path, O_WRONLY | O_CLOEXEC)
    // Only opening it was not to wait for the other end.
    _ = fcntl(readEnd, F_SETFL, 0)
  }
}

/// The end of a pipe that leads to a child.
struct OutgoingPipe {
  private var descriptor: Int32

  // The test's process must outlive a child that stops reading.
  private static let ignoresAbsentReaders: Void = { signal(SIGPIPE, SIG_IGN) }()

  /// Takes the end that is written to and closes the child's.
  init(_ pipe: Pipe) {
    Self.ignoresAbsentReaders
    Glibc.close(pipe.readEnd)
    descriptor = pipe.writeEnd
  }

  /// Writes all bytes, unless nobody reads them any more.
  func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Says that nothing more follows.
  mutating func close() {
    if descriptor >= 0 { Glibc.close(descriptor) }
    descriptor = -1
  }
}

/// The end of a pipe that comes from a child.
struct IncomingPipe {
  /// The descriptor to wait for; negative once there is nothing to wait for.
  private(set) var descriptor: Int32
  private var received: [UInt8] = []

  /// Takes the end that is read from and closes the child's.
  init(_ pipe: Pipe) {
    Glibc.close(pipe.writeEnd)
    descriptor = pipe.readEnd
  }

  /// Whether nothing more can come.
  var isAtEnd: Bool { descriptor < 0 }

  /// Whether a whole line was received.
  var hasLine: Bool { received.contains(10) }

  /// What was received and not taken, as text.
  var text: String { String(decoding: received, as: UTF8.self) }

  /// Receives what is there; closes the pipe at its end.
  mutating func receive() {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(descriptor, &bytes, bytes.count)
    guard count > 0 else { return close() }
    received += bytes.prefix(count)
  }

  /// Takes the first line out; nil if none is whole.
  mutating func takeLine() -> String? {
    guard let end = received.firstIndex(of: 10) else { return nil }
    defer { received.removeSubrange(...end) }
    return String(decoding: received[..<end], as: UTF8.self)
  }

  /// Stops listening.
  mutating func close() {
    if descriptor >= 0 { Glibc.close(descriptor) }
    descriptor = -1
  }
}
