internal import Annotations

extension Ruler {
  /// A text over the whole screen, with where one is in it.
  func frame(_ overlay: Overlay) -> Frame {
    let lines = wrapped(overlay.text, to: columns)
    let page = Overlay.page(on: size)
    let first = min(max(0, overlay.scrolled), max(0, lines.count - page))
    var shown = Array(lines[first..<min(lines.count, first + page)])
    shown += [StyledText](repeating: StyledText(), count: max(0, page - shown.count))
    let place = lines.count > page ? "lines \(first + 1)-\(first + page) of \(lines.count)" : ""
    let keys = lines.count > page ? "PageDown on, PageUp back, Esc closes" : "Esc closes"
    let footer = line(keys, .dim, right: place, .dim)
    return frame(
      [StyledText(clipped(overlay.title, to: columns), .bold), rule] + shown + [rule, footer])
  }
}
