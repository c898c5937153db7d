extension UTF8Text {
  /// Whether a range is one word that begins as an address on the web.
  func isAddress(_ range: Range<Int>) -> Bool {
    guard beginsAddress(range) else { return false }
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = scalar(at: offset)
      guard !scalar.isSpace else { return false }
      offset += scalar.length
    }
    return true
  }

  private func beginsAddress(_ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    switch (self[start], self[start + 1]) {
    case (UInt8(ascii: "h"), UInt8(ascii: "t")):
      return hasPrefix("http://", at: start, before: range.upperBound)
        || hasPrefix("https://", at: start, before: range.upperBound)
    case (UInt8(ascii: "w"), UInt8(ascii: "w")):
      return hasPrefix("www.", at: start, before: range.upperBound)
    default: return false
    }
  }

  /// Whether a range holds only digits and `-`, `.`, `/`, and at least six digits.
  func isNumericDate(_ range: Range<Int>) -> Bool {
    guard (6...10).contains(range.count) else { return false }
    var digits = 0
    for offset in range {
      switch self[offset] {
      case 0x30...0x39: digits += 1
      case 0x2D, 0x2E, 0x2F: break
      default: return false
      }
    }
    return digits >= 6
  }

  /// Whether a range ends as a sentence does, also within quotation marks or brackets.
  func endsWithMark(_ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound {
      let scalar = scalar(before: end)
      guard scalar.kind == .quote || scalar.kind == .closeBracket else {
        return Self.isMark(scalar.value)
      }
      end -= scalar.length
    }
    return false
  }

  /// Whether a range ends as ``endsWithMark(_:)`` says, and not with a mark that leads on to a list.
  func endsWithSentence(_ range: Range<Int>) -> Bool {
    let last = self[range.upperBound - 1]
    return endsWithMark(range) && last != 0x3A && last != 0x3B
  }

  /// The number of `\n` in a range.
  func lineEnds(in range: Range<Int>) -> Int {
    range.count { self[$0] == 0x0A }
  }

  private static func isMark(_ value: UInt32) -> Bool {
    switch value {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x3A, 0x3B, 0x3002, 0xFF01, 0xFF1F, 0x061F, 0x06D4, 0x0964: true
    default: false
    }
  }
}
