internal import Glibc

/// Whether the terminal names itself as one that understands escape sequences.
var terminalHasEscapeSequences: Bool { TerminalType.ofProcess.movesCursor }

/// The value of an environment variable, unless it is unset or empty.
func environment(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return String(cString: value)
}
