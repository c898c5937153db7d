internal import Annotations

extension Ruler {
  /// Two lines: the article and who works on it; its title and what is left.
  func heading(_ heading: ScreenHeading) -> [StyledText] {
    let article = [heading.article, heading.date, heading.outlet].compactMap { $0 }
    return [
      line(
        article.joined(separator: " · "), .bold,
        right: "\(heading.annotator) · \(heading.codebook)", .plain),
      line(
        heading.title ?? "", .plain, right: heading.progress.joined(separator: " · "), .bold),
    ]
  }

  /// The frame of a screen that is too small to work on.
  func tooSmall() -> Frame {
    let least = "\(ScreenSize.leastColumns)x\(ScreenSize.leastLines)"
    let text = "too small: \(size.columns)x\(size.lines), needs \(least); q leaves"
    return frame([StyledText(clipped(text, to: columns), .warning)])
  }

  /// A frame of exactly the screen's lines.
  func frame(_ lines: [StyledText], cursor: Frame.Place? = nil) -> Frame {
    let blank = [StyledText](repeating: StyledText(), count: max(0, size.lines - lines.count))
    return Frame(Array((lines + blank).prefix(max(0, size.lines))), cursor: cursor)
  }
}
