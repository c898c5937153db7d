/// The running items of a list within one paragraph: `1) … 2) …`, `a. … b. …`, `• … • …`.
///
/// Only a paragraph that begins with a counter is a list, and only the next counter in turn begins
/// another item, so that `in version 2.` stays prose.
enum ListCounter {
  case none
  case bullets
  /// The value that the next counter must have; letters count from 1 too.
  case numbers(next: Int)
  case letters(next: Int)

  /// Reads the beginning of a paragraph.
  init(at start: Int, in text: UTF8Text, before limit: Int) {
    let scalar = text.scalar(at: start)
    guard scalar.kind != .bullet || scalar.value < 0x80 else {
      self = .bullets
      return
    }
    let word = NextWords.endOfWord(from: start, in: text, before: min(limit, start + 4))
    guard text[word] == UInt8(ascii: ".") || text[word] == UInt8(ascii: ")") else {
      self = .none
      return
    }
    if let value = Self.number(start..<word, in: text) {
      self = .numbers(next: value + 1)
    } else if word == start + 1, let value = Self.letter(text[start]) {
      self = .letters(next: value + 1)
    } else {
      self = .none
    }
  }

  /// Whether a paragraph begins with a counter or a bullet.
  static func begins(_ paragraph: Range<Int>, in text: UTF8Text) -> Bool {
    switch ListCounter(at: paragraph.lowerBound, in: text, before: paragraph.upperBound) {
    case .none: false
    case .bullets, .numbers, .letters: true
    }
  }

  /// Whether the word before a `.` or `)` is the counter whose turn it is; then the next one's is.
  mutating func advance(past word: Range<Int>, in text: UTF8Text) -> Bool {
    switch self {
    case .numbers(let next) where Self.number(word, in: text) == next:
      self = .numbers(next: next + 1)
    case .letters(let next)
    where word.count == 1 && Self.letter(text[word.lowerBound]) == next:
      self = .letters(next: next + 1)
    default: return false
    }
    return true
  }

  private static func number(_ word: Range<Int>, in text: UTF8Text) -> Int? {
    guard (1...3).contains(word.count) else { return nil }
    var value = 0
    for offset in word {
      guard let digit = text[offset].decimalDigit else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  private static func letter(_ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte) - 0x60
    default: nil
    }
  }
}
