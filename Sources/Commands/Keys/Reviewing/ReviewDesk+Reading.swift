import Annotations
import Screens

/// What covers the screen.
extension ReviewDesk {
  /// Shows the entry of a label by its key, or all keys.
  mutating func showEntry(of key: Key) {
    mode = .keys
    message = nil
    guard case .text(let scalar) = key else { return }
    guard scalar != CommandKey.entry.rawValue else {
      mode = .reading(Overlay(title: "keys of a review", text: Self.help))
      return
    }
    var text = StyledText()
    for choice in keys.table.choices(of: scalar) {
      if !text.isEmpty { text.line() }
      text.append(session.shown(CodebookListing.text(of: choice.label, in: choice.variable)))
    }
    guard !text.isEmpty else {
      return refuse("no label has the key '\(visible(String(Character(scalar))))'")
    }
    mode = .reading(Overlay(title: "codebook", text: text))
  }

  mutating func press(_ key: Key, over overlay: Overlay) {
    var overlay = overlay
    let page = Overlay.page(on: size)
    let greatest = overlay.greatestScroll(on: size)
    switch key {
    case .down, .text("j"): overlay.scrolled += 1
    case .up, .text("k"): overlay.scrolled -= 1
    case .pageDown, .text(" "): overlay.scrolled += page
    case .pageUp: overlay.scrolled -= page
    case .home: overlay.scrolled = 0
    case .end: overlay.scrolled = greatest
    default:
      mode = .keys
      return
    }
    overlay.scrolled = max(0, min(greatest, overlay.scrolled))
    mode = .reading(overlay)
  }

  /// The keys with what they do.
  static let keyWords: [(key: String, word: String, summary: String)] = [
    ("Enter", "pick", "decide as the chosen annotator coded it; at the end, close the reference"),
    ("Tab", "choose", "choose the next annotator; Shift-Tab the one before"),
    ("F1-F9", "pick that", "decide as that annotator coded it"),
    ("-", "none", "decide that there is no statement"),
    ("+", "further", "a further statement of the decision that you keyed last"),
    (",", "put off", "put the unit off; it comes again at the end"),
    ("#", "why", "say why it is decided so"),
    ("!", "gap", "say what the codebook must say more"),
    ("<>", "undecided", "previous or next match, else undecided, stale or put off unit"),
    ("jk", "move", "next and previous unit"),
    ("/", "find", "find a text"),
    ("u", "undo", "take the last decision back"),
    ("?", "help", "then a label's key: its entry in the codebook"),
    ("PgUp PgDn", "scroll", "scroll a long unit, then the annotators' rows"),
    (":", "command", "a command of the shell"),
    ("q", "leave", "leave"),
  ]

  private static var help: StyledText {
    var text = StyledText()
    text.line("A label's key begins a decision of your own; @ gives its speaker, ~ its via.")
    for (key, _, summary) in keyWords {
      text.append(key.padded(to: 11), .bold)
      text.line(summary)
    }
    return text
  }
}
