import Annotations

/// What the program is given from outside: arguments, environment, clock, chance and terminal.
public struct ProgramEnvironment {
  /// The arguments without the program's name.
  public var arguments: [String]
  /// The environment's variables.
  public var variables: [String: String]
  /// The directory the program was started in.
  public var currentDirectory: String
  /// Whether standard input is a terminal.
  public var isInputTerminal: Bool
  /// Whether standard output is a terminal.
  public var isOutputTerminal = false
  /// The present time, as ISO 8601 in UTC.
  public var now: @Sendable () -> String
  /// A random name in hexadecimal digits.
  public var randomName: () -> String
  /// Makes the terminal that the shell needs, with or without colours.
  public var terminal: (_ isColoured: Bool) throws(TerminalError) -> any Terminal
  /// Makes what is written to.
  public var output: (ColourChoice) -> any Output

  /// What the program is given from outside.
  ///
  /// - Parameters:
  ///   - arguments: The arguments without the program's name.
  ///   - variables: The environment's variables.
  ///   - terminal: Makes the terminal that the shell needs, with or without colours.
  ///   - output: Makes what is written to.
  public init(
    arguments: [String], variables: [String: String],
    terminal: @escaping (_ isColoured: Bool) throws(TerminalError) -> any Terminal,
    output: @escaping (ColourChoice) -> any Output
  ) {
    self.arguments = arguments
    self.variables = variables
    self.terminal = terminal
    self.output = output
    currentDirectory = "."
    isInputTerminal = false
    now = { "1970-01-01T00:00:00Z" }
    randomName = { "0" }
  }
}

// One session is at work at a time; it is not handed from thread to thread.
@available(*, unavailable)
extension ProgramEnvironment: Sendable {}
