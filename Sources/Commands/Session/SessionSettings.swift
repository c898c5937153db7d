public import Annotations

/// What a session needs to know before it starts, gathered from arguments and environment by the
/// program, so that nothing below reads a clock or an environment by itself.
public struct SessionSettings: Sendable {
  /// How a session is used.
  public enum Mode: Sendable {
    /// By a person at a prompt.
    case prompt
    /// By a script.
    case script
    /// For one command.
    case subcommand
  }

  /// How the session is used.
  public var mode: Mode
  /// Who codes.
  public var annotator: AnnotatorName?
  /// Whether a person or a program codes.
  public var kind: AnnotatorKind
  /// The session's random name, the first part of its changes' ids.
  public var name: String
  /// The program and its version.
  public var tool: String
  /// The present time, as ISO 8601 in UTC.
  public var now: @Sendable () -> String
  /// Whether what is shown goes to a terminal.
  public var isOutputTerminal = false

  /// What a session needs to know.
  ///
  /// - Parameters:
  ///   - mode: How the session is used.
  ///   - name: The session's random name.
  ///   - tool: The program and its version.
  ///   - now: The present time, as ISO 8601 in UTC.
  public init(
    mode: Mode, name: String, tool: String, now: @escaping @Sendable () -> String
  ) {
    self.mode = mode
    self.name = name
    self.tool = tool
    self.now = now
    kind = .person
  }
}
