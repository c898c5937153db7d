public import Annotations

/// What a screen of single keys shows at one moment: its lines from the top, and the cursor.
///
/// The lines fit the screen for which they were laid out; lines that are not given are blank.
public struct Frame: Sendable, Equatable {
  /// The lines, each without a line feed.
  public var lines: [StyledText]
  /// Where the cursor stands while something is typed; nil hides it.
  public var cursor: Place?

  /// A place on the screen, from 0.
  public struct Place: Sendable, Equatable {
    /// The line, from the top.
    public var line: Int
    /// The column, from the left.
    public var column: Int

    /// A place.
    ///
    /// - Parameters:
    ///   - line: The line, from the top.
    ///   - column: The column, from the left.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// A frame.
  ///
  /// - Parameters:
  ///   - lines: The lines, each without a line feed.
  ///   - cursor: Where the cursor stands; nil hides it.
  public init(_ lines: [StyledText], cursor: Place? = nil) {
    self.lines = lines
    self.cursor = cursor
  }
}
