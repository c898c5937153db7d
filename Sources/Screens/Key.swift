/// A key as it arrives from the terminal.
public enum Key: Sendable, Hashable {
  /// A key that writes something.
  case text(Unicode.Scalar)
  /// A key held together with Ctrl, by its lower-case letter.
  case control(Unicode.Scalar)
  /// The Enter key.
  case enter
  /// The tabulator.
  case tab
  /// The tabulator held together with Shift.
  case backTab
  /// Takes away what stands before the cursor.
  case backspace
  /// Takes away what stands at the cursor.
  case delete
  /// Escape, alone.
  case escape
  /// Arrow up.
  case up
  /// Arrow down.
  case down
  /// Arrow left.
  case left
  /// Arrow right.
  case right
  /// To the beginning.
  case home
  /// To the end.
  case end
  /// A page up.
  case pageUp
  /// A page down.
  case pageDown
  /// A function key, from 1.
  case function(Int)
}
