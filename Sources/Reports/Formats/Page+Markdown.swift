extension Page {
  /// The page as Markdown with tables, in which foreign text is nothing but text.
  var markdown: String {
    var parts: [String] = []
    for block in blocks {
      switch block {
      case .heading(let heading): parts.append("## " + MarkdownText.escaped(heading))
      case .paragraph(let sentences): parts.append(MarkdownText.escaped(sentences))
      case .warning(let sentences): parts.append("**" + MarkdownText.escaped(sentences) + "**")
      case .item(let number, let title, let lines):
        let margin = String(repeating: " ", count: "\(number). ".count)
        parts.append(
          "\(number). "
            + ([title] + lines).map(MarkdownText.escaped).joined(separator: "\\\n" + margin))
      case .table(let table): parts.append(table.markdown)
      }
    }
    return parts.map { $0 + "\n" }.joined(separator: "\n")
  }
}

extension Page.Table {
  fileprivate var markdown: String {
    let alignment = columns.indices.map { $0 == 0 ? ":--" : "--:" }
    let lines =
      [columns.map(MarkdownText.escaped), alignment] + rows.map { $0.map(MarkdownText.escaped) }
    return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }
}
