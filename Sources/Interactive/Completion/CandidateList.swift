internal import Annotations
internal import Commands

/// The proposals for a word, laid out for a screen.
struct CandidateList {
  /// A proposal as it is shown.
  private struct Entry {
    let text: String
    let note: String
  }

  private static let gap = 2

  private let entries: [Entry]
  private let columns: Int
  private let lines: Int
  private let widest: Int

  /// Lays proposals out.
  ///
  /// - Parameters:
  ///   - candidates: The proposals, in the order to show them; possibly foreign text.
  ///   - columns: The columns of the screen.
  ///   - lines: The most lines that proposals may take.
  init(candidates: [Candidate], columns: Int, lines: Int) {
    entries = candidates.map { Entry(text: visible($0.text), note: visible($0.note)) }
    self.columns = columns
    self.lines = max(1, lines)
    widest = entries.reduce(0) { max($0, columnWidth(of: $1.text)) }
  }

  /// The list; it says how many proposals it leaves out.
  var text: StyledText {
    let perLine = entries.contains { !$0.note.isEmpty } ? 1 : entriesPerLine
    let shown = entries.prefix(lines * perLine)
    var text = perLine == 1 ? withNotes(shown) : inColumns(shown, perLine: perLine)
    if shown.count < entries.count {
      text.line("… and \(entries.count - shown.count) more", .dim)
    }
    return text
  }

  /// One proposal a line, its note beside it.
  private func withNotes(_ shown: ArraySlice<Entry>) -> StyledText {
    let hasNotes = shown.contains { !$0.note.isEmpty }
    // The last column stays free: a terminal may go on in the next line by itself.
    let width = min(widest, hasNotes ? columns / 2 : columns - 1)
    var text = StyledText()
    for entry in shown {
      let name = entry.text.clipped(to: width)
      guard !entry.note.isEmpty else {
        text.line(name)
        continue
      }
      text.append(name.padded(to: width + Self.gap))
      text.line(entry.note.clipped(to: columns - width - Self.gap - 1), .dim)
    }
    return text
  }

  /// Several proposals a line, to be read downwards.
  private func inColumns(_ shown: ArraySlice<Entry>, perLine: Int) -> StyledText {
    let height = (shown.count + perLine - 1) / perLine
    var text = StyledText()
    for row in 0..<height {
      let names = stride(from: row, to: shown.count, by: height).map { shown[$0].text }
      let last = names.count - 1
      text.line(
        names.enumerated().map { $0 == last ? $1 : $1.padded(to: widest + Self.gap) }.joined())
    }
    return text
  }

  private var entriesPerLine: Int {
    max(1, (columns - 1 + Self.gap) / (widest + Self.gap))
  }
}
