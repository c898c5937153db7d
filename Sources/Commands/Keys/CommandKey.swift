/// A key that is a command, whatever the codebook.
enum CommandKey: Unicode.Scalar, Sendable, CaseIterable {
  case noStatement = "-"
  case further = "+"
  case again = "="
  case same = "."
  case speaker = "@"
  case via = "~"
  case flag = "*"
  case note = "#"
  case find = "/"
  case nextStop = ">"
  case previousStop = "<"
  case down = "j"
  case up = "k"
  case undo = "u"
  case entry = "?"
  case line = ":"
  case quit = "q"

  /// The line of the language that it stands for.
  var line: String {
    switch self {
    case .noStatement: "none N"
    case .further: "also N …"
    case .again: "again N"
    case .same: "same N …"
    case .speaker: "tag N.K speaker=…"
    case .via: "tag N.K via=…"
    case .flag: "flag N"
    case .note: "note N TEXT"
    case .find, .nextStop, .previousStop: "goto N"
    case .down: "next"
    case .up: "previous"
    case .undo: "undo"
    case .entry: "codebook LABEL"
    case .line: "any"
    case .quit: ""
    }
  }

  /// What it does, in a few words.
  var summary: String {
    switch self {
    case .noStatement: "no statement in this unit"
    case .further: "a further statement on the unit coded last"
    case .again: "the statements of the unit coded last"
    case .same: "source, speaker and via of the nearest earlier statement"
    case .speaker: "the speaker of what is keyed, or of the unit just coded"
    case .via: "who says so, of what is keyed or of the unit just coded"
    case .flag: "flag the unit, or take the flag away"
    case .note: "write or change the unit's note"
    case .find: "find a text"
    case .nextStop: "next match, else next uncoded, flagged or two-versioned unit"
    case .previousStop: "previous one"
    case .down: "next unit"
    case .up: "previous unit"
    case .undo: "take the last change back"
    case .entry: "then a label's key: its entry in the codebook; twice: this help"
    case .line: "a command of the shell"
    case .quit: "leave"
    }
  }

  /// What it does, in one word for the foot of the screen.
  var word: String {
    switch self {
    case .noStatement: "none"
    case .further: "further"
    case .again: "again"
    case .same: "same"
    case .speaker: "speaker"
    case .via: "via"
    case .flag: "flag"
    case .note: "note"
    case .find: "find"
    case .nextStop: "next"
    case .previousStop: "previous"
    case .down: "down"
    case .up: "up"
    case .undo: "undo"
    case .entry: "help"
    case .line: "command"
    case .quit: "quit"
    }
  }
}
