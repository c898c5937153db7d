internal import Annotations
internal import CLibedit
internal import Commands

extension LineEditor {
  /// Takes in the text between the marks of a paste.
  func paste() -> Int32 {
    guard isPasteStarting else { return CC_ERROR }
    isPasteStarting = false
    guard let bytes = keys.pastedBytes(), acceptsPaste else { return CC_ERROR }
    let text = PastedText(bytes)
    guard let first = text.lines.first else {
      return el_insertstr(editor, text.rest) == 0 ? CC_REFRESH : CC_ERROR
    }
    el_insertstr(editor, first)
    pastedLines = text.lines.dropFirst()
    prefill = text.rest
    el_push(editor, "\n")
    return CC_REFRESH
  }

  /// Whether lines of a paste are still to be returned.
  var hasPastedLines: Bool { !pastedLines.isEmpty }

  /// The next line of a paste of several lines, shown as if it were typed.
  ///
  /// - Parameter prompt: What stands before the line.
  /// - Returns: Nil if no line of a paste is left; an interrupt that came meanwhile drops them all.
  func nextPastedLine(prompt: StyledText) -> LineInput? {
    guard let line = pastedLines.popFirst() else { return nil }
    keys.noticeSignals()
    let isInterrupted = keys.takeInterrupt()
    if isInterrupted {
      pastedLines = []
      prefill = ""
    }
    openGate()
    guard !isInterrupted else { return .interrupted }
    var echo = prompt
    echo.line(line)
    try? screen.write(echo)
    return .line(line)
  }
}
