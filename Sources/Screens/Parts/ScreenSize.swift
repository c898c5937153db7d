/// The room that a frame is laid out for, and how wide a terminal draws its characters.
public struct ScreenSize {
  /// The width in columns.
  public var columns: Int
  /// The height in lines.
  public var lines: Int
  /// How many columns a character takes at most; more than two where several signs are joined in it.
  public var width: (Character) -> Int

  /// Below this width a screen of single keys only says that it is too small.
  public static let leastColumns = 60
  /// Below this height a screen of single keys only says that it is too small.
  public static let leastLines = 16

  /// A size.
  ///
  /// - Parameters:
  ///   - columns: The width in columns.
  ///   - lines: The height in lines.
  ///   - width: How many columns a character takes at most.
  public init(columns: Int, lines: Int, width: @escaping (Character) -> Int) {
    self.columns = columns
    self.lines = lines
    self.width = width
  }

  /// Whether the screen is large enough to work on.
  public var isEnough: Bool { columns >= Self.leastColumns && lines >= Self.leastLines }
}

@available(*, unavailable)
extension ScreenSize: Sendable {}
