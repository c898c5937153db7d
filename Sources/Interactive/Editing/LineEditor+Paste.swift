internal import CLibedit

extension LineEditor {
  /// Takes in the text between the marks of a paste.
  func paste() -> Int32 {
    guard isPasteStarting else { return CC_ERROR }
    isPasteStarting = false
    guard let bytes = keys.pastedBytes(), acceptsPaste else { return CC_ERROR }
    let lines = PastedText(bytes).lines
    guard let first = lines.first else { return CC_NORM }
    guard lines.count > 1 else {
      return el_insertstr(editor, first) == 0 ? CC_REFRESH : CC_ERROR
    }
    el_insertstr(editor, first)
    pastedLines = lines.dropFirst()
    // The newline key ends the line below all of it, wherever the cursor was.
    el_push(editor, "\n")
    return CC_REFRESH
  }
}
