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
  /// The number of `!` and `?`.
  private(set) var stresses = 0
  /// Whether an emoticon is there, alone or behind the marks.
  private(set) var hasEmoticon = false
  /// Whether a mark of a script that writes no blanks after sentences is there: `。`.
  private(set) var needsNoSpace = false
  /// Whether a quotation mark follows the marks.
  private(set) var closesQuotation = false
  /// Whether a bracket follows the marks.
  private(set) var closesBracket = false

  /// Whether there is a `!` or `?`.
  var hasStress: Bool { stresses > 0 }
  /// Whether an emoticon is all there is.
  var isEmoticonAlone: Bool { hasEmoticon && stops == 0 && !hasStress && !hasEllipsisSign }
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
    if Self.isPlainStop(at: start, in: text, before: limit) {
      stops = 1
      end = start + 1
      return
    }
    guard readMark(text, limit) || endsEmoticon(text) else { return nil }
    while readMark(text, limit) || readCloser(text, limit) || readReference(text, limit)
      || readEmoticon(text, limit)
    {}
  }

  /// Whether a full stop with a blank and a letter behind it is all there is, as mostly.
  @inline(__always)
  static func isPlainStop(at start: Int, in text: UTF8Text, before limit: Int) -> Bool {
    text[start] == UInt8(ascii: ".") && text[start + 1] == UInt8(ascii: " ")
      && text[start + 2].isASCIILetter && start + 2 < limit
  }

  private mutating func readMark(_ text: UTF8Text, _ limit: Int) -> Bool {
    guard end < limit else { return false }
    let scalar = text.scalar(at: end)
    switch scalar.value {
    case 0x2E: stops += 1
    case 0x21, 0x3F, 0x203C, 0x2047...0x2049, 0x061F, 0x203D: stresses += 1
    case 0x2026: hasEllipsisSign = true
    case 0x3002, 0xFF01, 0xFF1F, 0xFF61: needsNoSpace = true
    case 0x06D4, 0x0964, 0x0965: stresses += 1
    default: return stops > 0 && readSpacedStop(text, limit)
    }
    end += scalar.length
    return true
  }

  /// Whether the `)` of `:)` or `;-)` is at the beginning, which then stands for a mark.
  private mutating func endsEmoticon(_ text: UTF8Text) -> Bool {
    guard text[start] == UInt8(ascii: ")") else { return false }
    let nose = text[start - 1] == UInt8(ascii: "-") ? 1 : 0
    guard Self.isEyes(text[start - 1 - nose]), text.scalar(before: start - 1 - nose).isSpace else {
      return false
    }
    hasEmoticon = true
    end += 1
    return true
  }

  /// An emoticon behind the marks: `!! :-D`.
  private mutating func readEmoticon(_ text: UTF8Text, _ limit: Int) -> Bool {
    let eyes = end + (text[end] == UInt8(ascii: " ") ? 1 : 0)
    guard Self.isEyes(text[eyes]) else { return false }
    let mouth = eyes + (text[eyes + 1] == UInt8(ascii: "-") ? 2 : 1)
    guard mouth < limit, ")(DPp".utf8.contains(text[mouth]),
      mouth + 1 == limit || text.scalar(at: mouth + 1).isSpace
    else { return false }
    hasEmoticon = true
    end = mouth + 1
    return true
  }

  private static func isEyes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ":") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "=")
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
