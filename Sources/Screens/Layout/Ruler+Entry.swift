internal import Annotations

extension Ruler {
  /// The field in which something is typed, with the column of its cursor; a longer text is scrolled
  /// so that the cursor stays in sight.
  func entry(_ field: EntryField) -> (line: StyledText, column: Int) {
    let prompt = clipped(field.prompt, to: columns / 3) + "> "
    let room = columns - width(of: prompt) - 1
    let scalars = field.text.unicodeScalars
    let cursor =
      scalars.index(scalars.startIndex, offsetBy: max(0, field.cursor), limitedBy: scalars.endIndex)
      ?? scalars.endIndex
    let before = tail(line(String(scalars[..<cursor])), columns: room)
    let rest = clipped(String(scalars[cursor...]), to: room + 1 - width(of: before))
    var line = StyledText(prompt, .bold)
    line.append(before + rest)
    return (line, width(of: prompt) + width(of: before))
  }

  /// The end of a harmless text as it fits, beginning with an ellipsis if something had to go.
  private func tail(_ text: String, columns: Int) -> String {
    guard width(of: text) > columns else { return text }
    var used = 1
    let kept = text.reversed().prefix { character in
      used += size.width(character)
      return used <= columns
    }
    return "…" + String(kept.reversed())
  }

  /// What a text may become, one a line, the chosen one always among them.
  func candidates(_ field: EntryField, lines: Int) -> [StyledText] {
    let all = field.candidates
    guard !all.isEmpty, lines > 0 else { return [] }
    let first = max(0, min((field.chosen ?? 0) - lines / 2, all.count - lines))
    let shown = all[first..<min(all.count, first + lines)]
    let widest = shown.reduce(0) { max($0, width(of: clipped($1.text, to: columns / 2))) }
    return shown.indices.map { index in
      let isChosen = index == field.chosen
      var text = StyledText(isChosen ? " > " : "   ", .accent)
      text.append(padded(all[index].text, to: widest), isChosen ? .bold : .plain)
      let note = clipped(all[index].note, to: columns - widest - 5)
      if !note.isEmpty { text.append("  " + note, .dim) }
      return text
    }
  }
}
