internal import Annotations

/// What encloses, in a prompt, escape sequences that take no columns.
let promptEscapeDelimiter: Unicode.Scalar = "\u{1}"

/// A prompt in the form that the line editor measures and draws.
///
/// Escape sequences stand between two delimiters. The editor loses the prompt when two such sections
/// touch, and a section at the end; so the reset and the next start share a section, and the last
/// character of the prompt is always plain.
///
/// - Parameters:
///   - prompt: The prompt, in one line.
///   - isColoured: Whether styles are shown.
/// - Returns: The text for the editor's prompt function.
func promptTemplate(_ prompt: StyledText, isColoured: Bool) -> String {
  var template = ""
  var active = StyledText.Style.plain
  for span in endingPlain(prompt.spans.filter { !$0.text.isEmpty }) {
    if isColoured, span.style != active {
      template += section(from: active, to: span.style)
      active = span.style
    }
    template += visible(span.text)
  }
  return template
}

private func section(from active: StyledText.Style, to style: StyledText.Style) -> String {
  let reset = active == .plain ? "" : StyledText.Style.endingSequence
  return "\(promptEscapeDelimiter)\(reset)\(style.escapeSequence ?? "")\(promptEscapeDelimiter)"
}

private func endingPlain(_ spans: [StyledText.Span]) -> [StyledText.Span] {
  guard var last = spans.last, last.style != .plain, let end = last.text.popLast() else {
    return spans
  }
  var styled = StyledText()
  styled.append(last.text, last.style)
  styled.append(String(end))
  return spans.dropLast() + styled.spans
}
