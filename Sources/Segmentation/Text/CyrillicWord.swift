/// A word of the letters that Russian and Ukrainian use most, which are read without a table.
struct CyrillicWord {
  private(set) var end: Int
  private(set) var key: WordKey? = WordKey()
  private var letters = 0
  private var capitals = 0

  var isAllCapitals: Bool { letters == capitals && letters > 1 }

  /// Reads a word; nil where it has other letters too.
  ///
  /// - Parameters:
  ///   - start: Where it begins.
  ///   - text: The text.
  ///   - limit: Where it must end.
  init?(at start: Int, in text: UTF8Text, before limit: Int) {
    end = start
    var letters = WordKey()
    while end + 1 < limit, text[end] & 0xFE == 0xD0 {
      let letter = (text[end] & 1) << 6 | text[end + 1] & 0x3F
      guard UTF8.isContinuation(text[end + 1]), letter < 0x60 else { return nil }
      letters.append(cyrillic: letter)
      capitals += letter < 0x30 ? 1 : 0
      self.letters += 1
      end += 2
    }
    guard end > start, end == limit || text[end].endsWord else { return nil }
    key = self.letters <= 16 ? letters : nil
  }
}
