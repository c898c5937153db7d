/// Cuts a line of the command language into words, quoted as in POSIX sh.
///
/// Single quotes keep everything; double quotes keep everything but `\"`, `\\`, `` \` `` and `\$`;
/// between `$'` and `'` a backslash begins an escape, see ``EscapeReader``; a backslash outside quotes
/// keeps the next byte; `#` at the start of a word begins a comment.
struct WordReader {
  /// A word with the place it stands at.
  struct Word: Equatable {
    /// The word without its quotation marks and backslashes.
    var text: String
    /// Where it begins in the line, in UTF-8 bytes.
    var start: Int
    /// Whether any of it was quoted.
    var isQuoted: Bool
  }

  /// A quotation that is not closed.
  struct UnclosedQuote: Error, Equatable {
    /// The quotation mark.
    var mark: String
    /// The column of the mark, from 1, in Unicode scalars.
    var column: Int
  }

  private let bytes: [UInt8]
  private var position: Int

  /// Reads a line from a byte on.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - position: Where to begin, in UTF-8 bytes.
  init(_ line: String, from position: Int = 0) {
    bytes = Array(line.utf8)
    self.position = position
  }

  /// The words of a whole line.
  ///
  /// - Parameter line: The line.
  /// - Returns: Its words, without comments.
  /// - Throws: ``UnclosedQuote`` with its place.
  static func words(of line: String) throws(UnclosedQuote) -> [Word] {
    var reader = WordReader(line)
    var words: [Word] = []
    while let word = try reader.next() { words.append(word) }
    return words
  }

  /// The next word, or nil at the end of the line or at a comment.
  mutating func next() throws(UnclosedQuote) -> Word? {
    skipBlanks()
    guard position < bytes.count, bytes[position] != UInt8(ascii: "#") else { return nil }
    let start = position
    var text: [UInt8] = []
    var isQuoted = false
    while position < bytes.count, !Self.isBlank(bytes[position]) {
      switch bytes[position] {
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        isQuoted = true
        try readQuotation(into: &text)
      case UInt8(ascii: "$") where isAtEscapes(position):
        isQuoted = true
        position += 1
        try readEscapes(into: &text)
      case UInt8(ascii: "\\") where position + 1 < bytes.count:
        isQuoted = true
        text.append(bytes[position + 1])
        position += 2
      default:
        text.append(bytes[position])
        position += 1
      }
    }
    return Word(text: String(decoding: text, as: UTF8.self), start: start, isQuoted: isQuoted)
  }

  /// The rest of the line as typed, without blanks at its ends.
  mutating func rest() -> String {
    skipBlanks()
    var end = bytes.count
    while end > position, Self.isBlank(bytes[end - 1]) { end -= 1 }
    let text = String(decoding: bytes[position..<end], as: UTF8.self)
    position = bytes.count
    return text
  }

  /// Whether the next word begins with a quotation mark.
  var isAtQuotation: Bool {
    var ahead = self
    ahead.skipBlanks()
    guard ahead.position < bytes.count else { return false }
    return bytes[ahead.position] == UInt8(ascii: "'") || bytes[ahead.position] == UInt8(ascii: "\"")
      || isAtEscapes(ahead.position)
  }

  /// Whether a quotation with escapes begins at a place.
  private func isAtEscapes(_ position: Int) -> Bool {
    bytes[position...].starts(with: "$'".utf8)
  }

  private mutating func readQuotation(into text: inout [UInt8]) throws(UnclosedQuote) {
    let mark = bytes[position]
    let start = position
    position += 1
    while position < bytes.count, bytes[position] != mark {
      if mark == UInt8(ascii: "\""), bytes[position] == UInt8(ascii: "\\"),
        position + 1 < bytes.count, Self.isEscapable(bytes[position + 1])
      {
        position += 1
      }
      text.append(bytes[position])
      position += 1
    }
    guard position < bytes.count else { throw unclosedQuote(at: start) }
    position += 1
  }

  /// Reads from the mark behind `$` to the one that ends the quotation.
  private mutating func readEscapes(into text: inout [UInt8]) throws(UnclosedQuote) {
    let start = position
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "'") {
      if let escape = EscapeReader(bytes[position...]) {
        text += escape.bytes
        position += escape.length
      } else {
        text.append(bytes[position])
        position += 1
      }
    }
    guard position < bytes.count else { throw unclosedQuote(at: start) }
    position += 1
  }

  private func unclosedQuote(at start: Int) -> UnclosedQuote {
    let column = String(decoding: bytes[..<start], as: UTF8.self).unicodeScalars.count + 1
    return UnclosedQuote(mark: String(Unicode.Scalar(bytes[start])), column: column)
  }

  private mutating func skipBlanks() {
    while position < bytes.count, Self.isBlank(bytes[position]) { position += 1 }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 32 || (9...13).contains(byte)
  }

  private static func isEscapable(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "`")
      || byte == UInt8(ascii: "$")
  }
}
