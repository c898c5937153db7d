public import Annotations

/// A text that covers the screen for a while: an entry of the codebook, help, a command's output.
public struct Overlay: Sendable, Equatable {
  /// What it is.
  public var title: String
  /// The text; long lines are wrapped.
  public var text: StyledText
  /// How many of its wrapped lines are scrolled away; the layout takes no more than
  /// ``greatestScroll(on:)``.
  public var scrolled: Int

  /// A text shown from its start.
  ///
  /// - Parameters:
  ///   - title: What it is.
  ///   - text: The text.
  public init(title: String, text: StyledText) {
    self.title = title
    self.text = text
    scrolled = 0
  }

  /// How many lines of the text are shown at once.
  ///
  /// - Parameter size: The screen.
  /// - Returns: The number of lines.
  public static func page(on size: ScreenSize) -> Int { max(1, size.lines - 4) }

  /// How far the text can be scrolled.
  ///
  /// - Parameter size: The screen.
  /// - Returns: The number of wrapped lines above the last page; 0 if all fits.
  public func greatestScroll(on size: ScreenSize) -> Int {
    max(0, Ruler(size).wrapped(text, to: size.columns).count - Self.page(on: size))
  }
}
