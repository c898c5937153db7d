import Annotations

/// A block of an article, taken apart if it may name a weekday or a day of a month.
struct NewsPart {
  let span: ScalarSpan
  let tokens: DateTokens

  /// Reads a block.
  init(_ span: ScalarSpan, of text: ScalarText) {
    self.span = span
    let words = text[span]
    tokens = DateTokens(of: Self.mayNameDay(words) ? words : "", from: span.lowerBound)
  }

  /// Whether a text has a digit, the letters of `day`, or a Cyrillic letter.
  private static func mayNameDay(_ words: String) -> Bool {
    var before: (UInt8, UInt8) = (0, 0)
    for byte in words.utf8 {
      if (0x30...0x39).contains(byte) || byte == 0xD0 { return true }
      if before == (UInt8(ascii: "d"), UInt8(ascii: "a")), byte == UInt8(ascii: "y") { return true }
      before = (before.1, byte)
    }
    return false
  }
}
