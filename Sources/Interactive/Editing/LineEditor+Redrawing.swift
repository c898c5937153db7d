internal import Annotations
internal import CLibedit

extension LineEditor {
  /// The line being edited, in two parts.
  struct Line {
    /// The text before the cursor.
    let before: String
    /// The text from the cursor on.
    let after: String
  }

  /// The line being edited; nil between lines.
  var line: Line? {
    guard let line = el_line(editor)?.pointee,
      let before = Self.text(from: line.buffer, to: line.cursor),
      let after = Self.text(from: line.cursor, to: line.lastchar)
    else { return nil }
    return Line(before: before, after: after)
  }

  /// Draws prompt and line anew where nothing else is.
  func redraw() {
    libedit_redraw(editor)
  }

  /// Draws prompt and line anew after the screen took another size.
  ///
  /// Some terminals wrap the line anew and some do not, which moves the cursor. The smaller of the two
  /// possible moves is taken back: what was written before the prompt is never erased, but a part of
  /// the old line may stay above the new one.
  func redrawAfterResizing() {
    let columns = screen.size.columns
    if hasEscapeSequences, let line {
      let position = self.position(of: line.before)
      let rows = min(position / knownColumns, position / columns)
      let up = rows > 0 ? "\u{1B}[\(rows)A" : ""
      try? writeAll("\(up)\r\u{1B}[J".utf8, to: screen.descriptor)
      el_resize(editor)
      redraw()
    } else {
      el_resize(editor)
    }
    knownColumns = columns
  }

  /// As many line feeds as lead from the cursor to below all that is being edited.
  func lineFeedsBelow(_ line: Line) -> String {
    let columns = screen.size.columns
    let cursor = position(of: line.before)
    let end = cursor + columnWidth(of: line.after)
    return String(repeating: "\n", count: 1 + end / columns - cursor / columns)
  }

  /// The columns from the start of the prompt to the end of a text behind it.
  func position(of text: String) -> Int {
    columnWidth(of: visible(prompt.plain)) + columnWidth(of: text)
  }

  private static func text(
    from start: UnsafePointer<CChar>?, to end: UnsafePointer<CChar>?
  ) -> String? {
    guard let start, let end, start <= end else { return nil }
    let bytes = UnsafeBufferPointer(start: start, count: end - start)
    return String(decoding: bytes.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
