internal import Annotations
internal import CLibedit
internal import Commands

extension LineEditor {
  /// A hint, and the line that it was made for.
  struct ShownHint {
    /// The hint.
    let hint: Hint
    /// The line before the cursor.
    let line: String
    /// Whether it stands on the screen now.
    var isVisible: Bool
  }

  /// Shows, dimmed behind the cursor, what the line will likeliest go on with.
  ///
  /// libedit knows nothing of it: the cursor is put back, and the hint is gone before libedit hears of
  /// the next key. Where text cannot be dimmed it would look as if it had been typed.
  func showHint() {
    guard hasEscapeSequences, screen.isColoured, !keys.isSearching, !keys.hasTyped else { return }
    shownHint = nil
    // A search of vi's keeps its question, which begins with a line feed, in the line itself.
    guard let line, line.after.isEmpty, !line.before.utf8.contains(10), let completer,
      let hint = completer.hint(for: line.before), !hint.text.isEmpty,
      visible(hint.text) == hint.text
    else { return }
    let shown = fitting(hint, behind: line.before)
    guard !shown.isEmpty else { return }
    let dim = StyledText(shown, .dim).rendered(isColoured: true)
    try? writeAll("\(dim)\u{1B}[\(columnWidth(of: shown))D".utf8, to: screen.descriptor)
    shownHint = ShownHint(hint: hint, line: line.before, isVisible: true)
  }

  /// Takes the hint off the screen.
  func hideHint() {
    guard shownHint?.isVisible == true else { return }
    shownHint?.isVisible = false
    try? writeAll("\u{1B}[K".utf8, to: screen.descriptor)
  }

  /// One character on, or the hint's text into the line.
  func forward() -> Int32 {
    guard let line else { return CC_ERROR }
    guard line.after.isEmpty else {
      el_cursor(editor, 1)
      return CC_CURSOR
    }
    return takeHint(behind: line.before) ?? CC_ERROR
  }

  /// To the end of the line, or the hint's text into it.
  func end() -> Int32 {
    guard let line else { return CC_ERROR }
    guard line.after.isEmpty else {
      moveToEnd()
      return CC_CURSOR
    }
    return takeHint(behind: line.before) ?? CC_CURSOR
  }

  private func takeHint(behind line: String) -> Int32? {
    guard let shownHint, shownHint.hint.isTakeable, shownHint.line == line else { return nil }
    return el_insertstr(editor, shownHint.hint.text) == 0 ? CC_REFRESH : CC_ERROR
  }

  /// As much of a hint as fits into the row behind the cursor, because a wrapped one could not be taken
  /// off the screen; one that can be taken is shown whole, since nothing is taken that was not seen.
  private func fitting(_ hint: Hint, behind line: String) -> String {
    let columns = screen.size.columns
    let room = columns - 1 - position(of: line) % columns
    let shown = room > 1 ? hint.text.clipped(to: room) : ""
    return hint.isTakeable && shown != hint.text ? "" : shown
  }
}
