import Annotations
import Screens

/// The codebook's entries, help, and whatever else covers the screen.
extension CodingDesk {
  /// Asks for the key whose entry is wanted.
  mutating func askForEntry() {
    mode = .entry
    say("a label's key shows its entry in the codebook; ? shows all keys")
  }

  /// Shows the entry of a label by its key.
  mutating func showEntry(of key: Key) {
    mode = .keys
    message = nil
    guard case .text(let scalar) = key else { return }
    guard scalar != CommandKey.entry.rawValue else {
      mode = .reading(Overlay(title: "keys", text: KeyHelp.text))
      return
    }
    let asked = keys.asked?.id
    let choices = keys.table.choices(of: scalar)
    let ordered =
      choices.filter { $0.variable.id == asked } + choices.filter { $0.variable.id != asked }
    guard !ordered.isEmpty else {
      return refuse("no label has the key '\(visible(String(Character(scalar))))'")
    }
    var text = StyledText()
    for choice in ordered {
      if !text.isEmpty { text.line() }
      text.append(session.shown(CodebookListing.text(of: choice.label, in: choice.variable)))
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
}

/// All keys in words.
enum KeyHelp {
  /// The keys that are no characters.
  private static let others = [
    ("Enter", "ends a set; takes the rest as copied; closes an article that is coded"),
    ("Tab", "asks the next variable, even one that may be left out"),
    ("Backspace", "takes the last key of a statement back"),
    ("Esc", "drops the statement, ends the search"),
    ("arrows", "next and previous unit; Home and End go to the ends"),
    ("PgUp PgDn", "scroll a long unit"),
  ]

  static var text: StyledText {
    var text = StyledText()
    text.line("A label's key answers the variable that is asked, or its own.")
    for key in CommandKey.allCases {
      text.append(String(Character(key.rawValue)).padded(to: 11), .bold)
      text.line(key.summary)
    }
    for (key, summary) in others {
      text.append(key.padded(to: 11), .bold)
      text.line(summary)
    }
    return text
  }
}
