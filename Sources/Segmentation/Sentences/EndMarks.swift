/// The marks that may end a sentence, with all that belongs to them: `?”`, `. . .`, `.[12]`.
struct EndMarks {
  /// Where the first mark is.
  let start: Int
  /// Where the last thing that belongs to the marks ends.
  private(set) var end: Int
  /// The number of full stops.
  private(set) var stops = 0
  /// Whether full stops have blanks between them: `. . .`.
  private(set) var isSpaced = false
  /// Whether there is a `…`.
  private(set) var hasEllipsisSign = false
  /// Whether there is a `!` or `?`.
  private(set) var hasStress = false
  /// Whether a mark of a script that writes no blanks after sentences is there: `。`.
  private(set) var needsNoSpace = false
  /// Whether a quotation mark follows the marks.
  private(set) var closesQuotation = false
  /// Whether a bracket follows the marks.
  private(set) var closesBracket = false

  var isEllipsis: Bool { hasEllipsisSign || stops > 2 }
  /// Whether the marks are one full stop.
  var isSingleStop: Bool { stops == 1 && !hasStress && !hasEllipsisSign && !needsNoSpace }

  /// Reads the marks.
  ///
  /// - Parameters:
  ///   - start: Where a mark may be.
  ///   - text: The text.
  ///   - limit: Where the paragraph ends.
  init?(at start: Int, in text: UTF8Text, before limit: Int) {
    self.start = start
    end = start
    guard readMark(text, limit) else { return nil }
    while readMark(text, limit) || readCloser(text, limit) || readReference(text, limit) {}
  }

  private mutating func readMark(_ text: UTF8Text, _ limit: Int) -> Bool {
    guard end < limit else { return false }
    let scalar = text.scalar(at: end)
    switch scalar.value {
    case 0x2E: stops += 1
    case 0x21, 0x3F, 0x203C, 0x2047...0x2049, 0x061F, 0x203D: hasStress = true
    case 0x2026: hasEllipsisSign = true
    case 0x3002, 0xFF01, 0xFF1F, 0xFF61: needsNoSpace = true
    case 0x06D4, 0x0964, 0x0965: hasStress = true
    default: return stops > 0 && readSpacedStop(text, limit)
    }
    end += scalar.length
    return true
  }

  /// The second or third stop of `. . .`.
  private mutating func readSpacedStop(_ text: UTF8Text, _ limit: Int) -> Bool {
    guard !closesQuotation, !closesBracket, text[end - 1] == UInt8(ascii: ".") else { return false }
    let space = text.scalar(at: end)
    let stop = end + space.length
    guard space.isSpace, stop < limit, text[stop] == UInt8(ascii: "."),
      text.scalar(at: stop + 1).kind != .digit
    else { return false }
    isSpaced = true
    stops += 1
    end = stop + 1
    return true
  }

  private mutating func readCloser(_ text: UTF8Text, _ limit: Int) -> Bool {
    guard end < limit else { return false }
    let scalar = text.scalar(at: end)
    switch scalar.kind {
    case .closeBracket: closesBracket = true
    case .quote where needsNoSpace || !text.scalar(at: end + scalar.length).isWord:
      closesQuotation = true
    case .space: return readSpacedGuillemet(text, limit)
    default: return false
    }
    end += scalar.length
    return true
  }

  /// The `»` that French typography sets after a blank.
  private mutating func readSpacedGuillemet(_ text: UTF8Text, _ limit: Int) -> Bool {
    let guillemet = end + text.scalar(at: end).length
    let scalar = text.scalar(at: guillemet)
    guard guillemet < limit, scalar.value == 0xBB,
      !text.scalar(at: guillemet + scalar.length).isWord
    else { return false }
    closesQuotation = true
    end = guillemet + scalar.length
    return true
  }

  /// A mark such as `[12]`, ` [3, 5–7]`, ` [...]` or ` [citation needed]`, which belongs to the sentence before it.
  private mutating func readReference(_ text: UTF8Text, _ limit: Int) -> Bool {
    var offset = end
    if text.scalar(at: offset).isSpace { offset += text.scalar(at: offset).length }
    guard text[offset] == UInt8(ascii: "[") else { return false }
    offset += 1
    var hasWords = false
    while offset < min(limit, end + 40) {
      let scalar = text.scalar(at: offset)
      offset += scalar.length
      if scalar.value == 0x5D {
        let next = text.skippingSpace(from: offset, to: limit)
        guard !hasWords || next == limit || text.scalar(at: next).kind == .upper else {
          return false
        }
        end = offset
        return true
      }
      guard Self.isInReference(scalar) || scalar.kind == .lower else { return false }
      if scalar.kind == .lower { hasWords = true }
    }
    return false
  }

  private static func isInReference(_ scalar: Scalar) -> Bool {
    switch scalar.value {
    case 0x2C, 0x2E, 0x2026: true
    default: scalar.kind == .digit || scalar.kind == .dash || scalar.isSpace
    }
  }
}
