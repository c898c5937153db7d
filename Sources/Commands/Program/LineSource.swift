public import Annotations

/// Where the lines of a script come from.
public protocol LineSource {
  /// The next line without its line feed, or nil at the end.
  ///
  /// - Returns: The line's bytes.
  /// - Throws: A refusal if the source cannot be read or a line is longer than a command can be.
  mutating func nextLine() throws(Refusal) -> [UInt8]?

  /// Whether a line, or why there is none, can be had without waiting; false at the end too.
  var hasCompleteLine: Bool { get }
}

/// Where confirmations, results and errors go.
public protocol Output {
  /// Why standard output can no longer be written, once it cannot.
  var failure: OutputFailure? { get }

  /// Writes whole lines to standard output; does nothing after a failure.
  ///
  /// - Parameter bytes: The lines.
  mutating func write(_ bytes: [UInt8])

  /// Writes text for a person to standard output; does nothing after a failure.
  ///
  /// - Parameter text: The text.
  mutating func write(_ text: StyledText)

  /// Writes a line to standard error; a failure there has nowhere to be told.
  ///
  /// - Parameter line: The line, without its line feed; one within it is shown, not obeyed.
  mutating func remark(_ line: String)

  /// The width of the screen on which progress can be shown; nil if there is none.
  var progressColumns: Int? { get }

  /// Shows how far a long command has come, below whatever else is written.
  ///
  /// - Parameter line: A line that was made visible and is shorter than the screen is wide; an empty
  ///   one takes the last one away.
  mutating func showProgress(_ line: String)
}

extension Output {
  /// No screen.
  public var progressColumns: Int? { nil }

  /// Shows nothing.
  ///
  /// - Parameter line: The line.
  public mutating func showProgress(_ line: String) {}
}

/// Why output could not be written.
public enum OutputFailure: Error, Sendable, Equatable {
  /// The reader has gone.
  case closed
  /// The system refused, for the reason given.
  case failed(String)
}

/// How a run ended.
public enum RunEnd: Sendable, Equatable {
  /// The script came to its end, with some commands refused and passed over.
  case finished(refusals: Int)
  /// `quit` was read, with some commands refused and passed over.
  case quit(refusals: Int)
  /// A command was refused.
  case stopped
  /// Output could not be written.
  case outputFailed(OutputFailure)
}
