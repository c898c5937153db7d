internal import Glibc

/// Whether the terminal names itself as one that understands escape sequences.
var terminalHasEscapeSequences: Bool { TerminalType.ofProcess.movesCursor }

/// The absolute path that an environment variable holds; nil if it holds none, since a relative one
/// would let the folder that the program is started in decide.
func environmentPath(_ name: String) -> String? {
  environment(name).flatMap { $0.utf8.first == UInt8(ascii: "/") ? $0 : nil }
}

/// The value of an environment variable, unless it is unset or empty.
func environment(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return String(cString: value)
}
