import Screens

/// A line of text that is being typed, with its cursor.
struct TypedLine: Sendable, Equatable {
  private var characters: [Character]
  private var place: Int

  /// A line with the cursor behind its text.
  init(_ text: String = "") {
    characters = Array(text)
    place = characters.count
  }

  /// The text.
  var text: String { String(characters) }

  /// The text before the cursor.
  var beginning: String { String(characters[..<place]) }

  /// Where the cursor stands, in Unicode scalars from the start.
  var cursor: Int { beginning.unicodeScalars.count }

  /// Inserts text at the cursor; line ends and tabs become blanks.
  mutating func insert(_ text: String) {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      scalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar)
    }
    // A combining mark joins what stands before the cursor.
    let joined = beginning + String(scalars)
    let rest = characters[place...]
    place = joined.count
    characters = Array(joined) + rest
  }

  /// Puts other text in the place of all before the cursor.
  mutating func replaceBeginning(by text: String) {
    let rest = characters[place...]
    characters = Array(text) + rest
    place = text.count
  }

  /// Edits as a key says.
  ///
  /// - Returns: Whether the key means something to a line of text.
  mutating func act(on key: Key) -> Bool {
    switch key {
    case .text(let scalar): insert(String(Character(scalar)))
    case .backspace where place > 0: characters.remove(at: shifted(-1))
    case .delete where place < characters.count: characters.remove(at: place)
    case .backspace, .delete: break
    case .left, .control("b"): place = max(0, place - 1)
    case .right, .control("f"): place = min(characters.count, place + 1)
    case .home, .control("a"): place = 0
    case .end, .control("e"): place = characters.count
    case .control("u"): removeAll(before: place)
    case .control("k"): characters.removeSubrange(place...)
    case .control("w"): removeWord()
    default: return false
    }
    return true
  }

  private mutating func shifted(_ distance: Int) -> Int {
    place += distance
    return place
  }

  private mutating func removeAll(before end: Int) {
    characters.removeSubrange(..<end)
    place = 0
  }

  private mutating func removeWord() {
    var start = place
    while start > 0, characters[start - 1] == " " { start -= 1 }
    while start > 0, characters[start - 1] != " " { start -= 1 }
    characters.removeSubrange(start..<place)
    place = start
  }
}
