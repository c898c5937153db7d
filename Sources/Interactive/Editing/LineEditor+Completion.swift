internal import Annotations
internal import CLibedit
internal import Commands

extension LineEditor {
  /// Completes the word before the cursor, or lists what it may become.
  func complete() -> Int32 {
    guard let completer, let line else { return CC_ERROR }
    let completions = completer.completions(of: line.before)
    switch CompletionStep(completions, of: line.before) {
    case .nothing:
      return CC_ERROR
    case .replace(let count, let text):
      el_deletestr(editor, Int32(truncatingIfNeeded: count))
      return el_insertstr(editor, text) == 0 ? CC_REFRESH : CC_ERROR
    case .list:
      show(completions.candidates, below: line)
      return CC_NORM
    }
  }

  private func show(_ candidates: [Candidate], below line: Line) {
    let size = screen.size
    var text = StyledText(lineFeedsBelow(line))
    // Room for the count of what is left out, the line, and what it goes on in.
    text.append(
      CandidateList(candidates: candidates, columns: size.columns, lines: size.lines - 3).text)
    try? screen.write(text)
    redraw()
  }
}
