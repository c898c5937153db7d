internal import Annotations

extension Ruler {
  /// The longest message; what is longer is cut.
  private static let mostLines = 3

  /// What came of the last key; one blank line if there is nothing to say.
  func message(_ message: ScreenMessage?) -> [StyledText] {
    guard let message else { return [StyledText()] }
    let isRefusal = message.kind == .refused
    let style: StyledText.Style = message.kind == .done ? .bold : isRefusal ? .warning : .plain
    let text = StyledText((isRefusal ? "error: " : "") + message.text, style)
    return fitted(wrapped(text, to: columns), in: Self.mostLines, to: columns)
  }

  /// The first of some lines; an ellipsis ends the last one if there were more.
  ///
  /// - Parameters:
  ///   - lines: The lines.
  ///   - limit: How many there may be.
  ///   - columns: How wide a line may be, with the ellipsis.
  /// - Returns: The lines that there is room for.
  func fitted(_ lines: [StyledText], in limit: Int, to columns: Int) -> [StyledText] {
    guard lines.count > limit, limit > 0 else { return lines }
    var shown = Array(lines.prefix(limit))
    let last = shown[limit - 1]
    let style = last.spans.last?.style ?? .plain
    shown[limit - 1] = StyledText(
      clipped(last.plain + " … …", to: min(columns, width(of: last.plain) + 2)), style)
    return shown
  }
}
