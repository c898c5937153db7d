extension UTF8Text {
  /// Whether a range is one word that begins as an address on the web.
  @inline(__always)
  func isAddress(_ range: Range<Int>) -> Bool {
    let opening = fourBytes(at: range.lowerBound)
    return (opening == Self.http || opening == Self.www) && isLongAddress(range)
  }

  /// `http` and `www.`, the first letter lowest.
  private static var http: UInt32 { 0x7074_7468 }
  private static var www: UInt32 { 0x2E77_7777 }

  private func isLongAddress(_ range: Range<Int>) -> Bool {
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
    ["http://", "https://", "www."].contains {
      hasPrefix($0, at: range.lowerBound, before: range.upperBound)
    }
  }

  /// Whether a range holds only digits and `-`, `.`, `/`, and at least six digits.
  @inline(__always)
  func isNumericDate(_ range: Range<Int>) -> Bool {
    (6...10).contains(range.count) && holdsDigitsAndMarks(range)
  }

  private func holdsDigitsAndMarks(_ range: Range<Int>) -> Bool {
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
  @inline(__always)
  func endsWithMark(_ range: Range<Int>) -> Bool {
    let last = self[range.upperBound - 1]
    if last == UInt8(ascii: "."), !range.isEmpty { return true }
    return !last.isASCIIWord && endsWithRarerMark(range)
  }

  private func endsWithRarerMark(_ range: Range<Int>) -> Bool {
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

  /// Whether a sentence ends within a range and another begins, or a bracket or a quotation is
  /// left open.
  func isBroken(_ range: Range<Int>) -> Bool {
    var open = 0
    // What `„` opened is closed by the mark that opens quotations elsewhere.
    var low = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = scalar(at: offset)
      offset += scalar.length
      switch scalar.value {
      case 0x201E: low += 1
      case 0x201C where low > 0, 0x201D where low > 0: low -= 1
      case 0x28, 0x5B, 0x201C, 0xAB: open += 1
      case 0x29, 0x5D, 0x201D, 0xBB: open = max(0, open - 1)
      case 0x2E, 0x3F, 0x21: if beginsSentence(at: offset, before: range.upperBound) { return true }
      default: break
      }
    }
    return open + low > 0
  }

  /// Whether a blank and no small letter stand at an offset.
  private func beginsSentence(at offset: Int, before end: Int) -> Bool {
    offset + 1 < end && self[offset] == 0x20 && scalar(at: offset + 1).kind != .lower
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
