internal import Annotations

/// Breaks text between words so that no line is wider than allowed; a longer word is broken within.
struct LineBreaker {
  private let columns: Int
  private let width: (Character) -> Int
  private var lines: [StyledText] = []
  private var line: [Run] = []
  private var used = 0
  private var word: [Run] = []
  private var wordWidth = 0
  private var blanks = 0

  /// Text in one style.
  private typealias Run = (text: String, style: StyledText.Style)

  /// A breaker of lines of so many columns, at least two, so that every character finds room.
  init(columns: Int, width: @escaping (Character) -> Int) {
    self.columns = max(2, columns)
    self.width = width
  }

  /// Takes a character; a blank allows a break.
  mutating func take(_ character: Character, _ style: StyledText.Style) {
    guard character != " " else {
      endWord()
      blanks += 1
      return
    }
    let columnsNeeded = width(character)
    guard columnsNeeded <= columns || character.unicodeScalars.count == 1 else {
      // Many emoji joined into one character; terminals that know no joining draw them all.
      for scalar in character.unicodeScalars { take(Character(scalar), style) }
      return
    }
    if wordWidth + columnsNeeded > columns {
      endWord()
      endLine()
    }
    Self.add(String(character), style, to: &word)
    wordWidth += columnsNeeded
  }

  /// Ends a paragraph: what follows begins a line.
  mutating func endParagraph() {
    endWord()
    endLine()
  }

  /// The lines so far, with the last one.
  mutating func finished() -> [StyledText] {
    if !word.isEmpty || !line.isEmpty || lines.isEmpty { endParagraph() }
    return lines
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    if used + blanks + wordWidth > columns {
      // Blanks at a break are dropped; an indent that leaves no room for the word gives way.
      if used > 0 { endLine() }
      blanks = 0
    }
    if blanks > 0 { Self.add(String(repeating: " ", count: blanks), .plain, to: &line) }
    for run in word { Self.add(run.text, run.style, to: &line) }
    used += blanks + wordWidth
    blanks = 0
    word = []
    wordWidth = 0
  }

  private mutating func endLine() {
    var text = StyledText()
    for run in line { text.append(run.text, run.style) }
    lines.append(text)
    line = []
    used = 0
    blanks = 0
  }

  private static func add(_ text: String, _ style: StyledText.Style, to runs: inout [Run]) {
    if let last = runs.indices.last, runs[last].style == style {
      runs[last].text += text
    } else {
      runs.append((text, style))
    }
  }
}
