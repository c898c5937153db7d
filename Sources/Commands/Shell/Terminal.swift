public import Annotations

/// What the shell and long-running commands need of the terminal they stand at.
public protocol Terminal: AnyObject {
  /// The width in columns.
  var columns: Int { get }
  /// The height in lines.
  var lines: Int { get }

  /// How many columns a character takes.
  ///
  /// - Parameter character: The character, made visible.
  /// - Returns: The columns; more than two where several signs are joined in it.
  func columns(of character: Character) -> Int

  /// Reads one line with editing, history and completion.
  ///
  /// - Parameters:
  ///   - prompt: What stands before the line.
  ///   - completer: Proposes what a word may become.
  /// - Returns: The line, or why there is none.
  func readLine(prompt: StyledText, completer: any Completer) -> LineInput

  /// Puts a text into the line that is read next, where it can be edited.
  ///
  /// - Parameter line: The text, in one line.
  func prefill(_ line: String)

  /// Behaves as a person prefers from now on.
  ///
  /// - Parameter preferences: Of them, the colours and the keys of line editing.
  func adapt(to preferences: Preferences)

  /// Remembers a line in the history that outlives the session.
  ///
  /// - Parameter line: The line as typed.
  func remember(_ line: String)

  /// Writes text; every span passes through `visible`.
  ///
  /// - Parameter text: The text.
  /// - Throws: ``TerminalError`` if the terminal is gone.
  func write(_ text: StyledText) throws(TerminalError)

  /// Writes a remark or an error to standard error.
  ///
  /// - Parameter text: The text, without a line feed at its end.
  func remark(_ text: StyledText)

  /// Shows a long text through the user's pager, or writes it if it fits the screen.
  ///
  /// - Parameter text: The text.
  /// - Throws: ``TerminalError`` if the terminal is gone.
  func page(_ text: StyledText) throws(TerminalError)

  /// Asks a question that only a fresh answer can say yes to; pasted text never does.
  ///
  /// - Parameter question: The question.
  /// - Returns: Whether the answer was yes.
  func confirm(_ question: String) -> Bool

  /// Gives the whole screen to single keys, until it is left.
  ///
  /// - Returns: The screen.
  /// - Throws: ``KeyScreenProblem`` if this terminal cannot do that.
  func keyScreen() throws(KeyScreenProblem) -> any KeyScreen
}

extension Terminal {
  /// Does nothing where lines are not edited.
  ///
  /// - Parameter line: The text.
  public func prefill(_ line: String) {}

  /// Does nothing where there is nothing to prefer.
  ///
  /// - Parameter preferences: The preferences.
  public func adapt(to preferences: Preferences) {}
}

/// What came of reading a line.
public enum LineInput: Sendable, Equatable {
  /// A line, without its line feed.
  case line(String)
  /// Several lines that were pasted, of which none was run.
  case pasted([String])
  /// ^C: what was typed is dropped.
  case interrupted
  /// ^D on an empty line, or no more input.
  case end
  /// The terminal is gone, or the process is to end.
  case hangUp(HangUp)
}

/// Why a terminal could not be written.
public enum TerminalError: Error, Sendable, Equatable {
  /// The other end has gone.
  case closed
  /// The system refused, with its error number.
  case failed(Int32)
}
