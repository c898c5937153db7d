internal import Glibc

/// The process that has a file locked, as far as it could be found.
public struct LockHolder: Sendable, Equatable {
  /// Its number; nil if it could not be found, as in another container or on another machine.
  public var processID: Int?
  /// The name of its program.
  public var program: String?
  /// The terminal that it runs on, such as `pts/3`; nil if it has none.
  public var terminal: String?

  /// Describes a process.
  ///
  /// - Parameters:
  ///   - processID: Its number.
  ///   - program: The name of its program.
  ///   - terminal: The terminal that it runs on.
  public init(processID: Int? = nil, program: String? = nil, terminal: String? = nil) {
    self.processID = processID
    self.program = program
    self.terminal = terminal
  }

  /// Looks for the process that holds a `flock` on a file, in what the system tells under `/proc`.
  init(of identity: FileIdentity) {
    let locks = Self.systemText("/proc/locks")
    guard let processID = Self.processID(holding: identity, in: locks) else { return }
    self.processID = processID
    let status = Self.systemText("/proc/\(processID)/stat")
    program = Self.program(inStatus: status)
    terminal = Self.terminal(inStatus: status)
  }

  /// The process named in a line such as `1: FLOCK  ADVISORY  WRITE 4711 fe:01:1234 0 EOF`.
  static func processID(holding identity: FileIdentity, in locks: String) -> Int? {
    let device = identity.device
    let major = (device >> 8 & 0xFFF) | (device >> 32 & ~0xFFF)
    let minor = (device & 0xFF) | (device >> 12 & 0xFFFFF00)
    let place = [hexadecimal(major), hexadecimal(minor), String(identity.inode)]
    for line in locks.utf8.split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: " ")).map { String($0) ?? "" }
      guard words.count > 5, words[1] == "FLOCK", let processID = Int(words[4]), processID > 0
      else { continue }
      let parts = words[5].utf8.split(separator: UInt8(ascii: ":")).map { String($0) ?? "" }
      if parts == place { return processID }
    }
    return nil
  }

  /// The name in `4711 (postil) S …`; it may hold parentheses and spaces itself.
  static func program(inStatus status: String) -> String? {
    guard let open = status.utf8.firstIndex(of: UInt8(ascii: "(")),
      let close = status.utf8.lastIndex(of: UInt8(ascii: ")")), open < close
    else { return nil }
    return String(status[status.utf8.index(after: open)..<close])
  }

  /// The terminal in the fifth word after the program's name, a device number.
  static func terminal(inStatus status: String) -> String? {
    guard let close = status.utf8.lastIndex(of: UInt8(ascii: ")")) else { return nil }
    let words = status.utf8[close...].split(separator: UInt8(ascii: " "))
    guard words.count > 5, let text = String(words[5]), let device = Int(text) else { return nil }
    let major = device >> 8 & 0xFFF
    let minor = (device & 0xFF) | (device >> 12 & 0xFFF00)
    switch major {
    case 136...143: return "pts/\((major - 136) << 8 + minor)"
    case 4 where minor < 64: return "tty\(minor)"
    default: return nil
    }
  }

  private static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return digits.utf8.count < 2 ? "0" + digits : digits
  }

  /// The text of a file under `/proc`, empty if it cannot be had.
  private static func systemText(_ path: String) -> String {
    let number = open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { return "" }
    let descriptor = Descriptor(owning: number, path: path)
    let bytes = (try? descriptor.readToEnd(maximumBytes: 1 << 20)) ?? []
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension LockHolder: CustomStringConvertible {
  /// The process in words, such as `process 4711 (postil on pts/3)`.
  public var description: String {
    guard let processID else { return "another process" }
    guard let program else { return "process \(processID)" }
    guard let terminal else { return "process \(processID) (\(program))" }
    return "process \(processID) (\(program) on \(terminal))"
  }
}
