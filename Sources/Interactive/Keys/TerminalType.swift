internal import CLibedit

/// A kind of terminal, by the name that `TERM` gives.
struct TerminalType {
  /// The name.
  let name: String

  /// The one that the environment names; nothing stands for a terminal that can do nothing.
  static var ofProcess: TerminalType { TerminalType(name: environment("TERM") ?? "") }

  /// Whether the system describes it.
  var isKnown: Bool { Self.isMovable(name.isEmpty ? "dumb" : name) != nil }

  /// Whether its cursor is moved by the sequences of ANSI X3.64, as the system describes it.
  ///
  /// A name that the system does not know counts as what stands before its hyphen: terminals call
  /// themselves `xterm-…` to say that they understand what `xterm` does.
  var movesCursor: Bool {
    if let described = Self.isMovable(name) { return described }
    guard let hyphen = name.utf8.firstIndex(of: UInt8(ascii: "-")) else { return false }
    return Self.isMovable(String(name[..<hyphen])) ?? false
  }

  /// Nil if the system does not know the name.
  private static func isMovable(_ name: String) -> Bool? {
    guard !name.isEmpty, tgetent(nil, name) == 1 else { return nil }
    guard let motion = tgetstr("cm", nil) else { return false }
    return String(cString: motion).utf8.starts(with: "\u{1B}[".utf8)
  }
}
