public import Screens

/// A terminal whose whole screen belongs to single keys for a while.
public protocol KeyScreen: AnyObject {
  /// The width in columns, as it is now.
  var columns: Int { get }
  /// The height in lines, as it is now.
  var lines: Int { get }

  /// How many columns a character takes.
  ///
  /// - Parameter character: The character, made visible.
  /// - Returns: The columns; more than two where several signs are joined in it.
  func columns(of character: Character) -> Int

  /// Shows a frame; only lines that differ from what stands there are written again.
  ///
  /// - Parameter frame: The frame.
  /// - Throws: ``TerminalError`` if the terminal is gone.
  func show(_ frame: Frame) throws(TerminalError)

  /// Waits for the next key.
  ///
  /// - Parameter milliseconds: How long to wait; nil waits until something happens.
  /// - Returns: What happened.
  func nextKey(within milliseconds: Int?) -> KeyEvent

  /// Gives the terminal back as it was; doing so twice does nothing more.
  func leave()
}

/// What happens at a screen of single keys.
public enum KeyEvent: Sendable, Equatable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted; it never acts as keys.
  case pasted(String)
  /// The screen has another size, or the process goes on after it was stopped.
  case redraw
  /// Nothing happened in the time given.
  case quiet
  /// The terminal is gone, or the process is to end.
  case hangUp(HangUp)
}

/// Why a terminal has no screen of single keys.
public enum KeyScreenProblem: Error, Sendable, Equatable {
  /// Input or output is no terminal.
  case notATerminal
  /// The terminal, by its type, cannot move its cursor.
  case cannotMoveCursor(type: String)
  /// The terminal cannot be used.
  case failed(TerminalError)
}
