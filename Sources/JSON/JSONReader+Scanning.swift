extension JSONReader {
  /// Passes over the string whose opening quotation mark is next.
  mutating func scanString() throws(JSONError) -> StringToken {
    let start = offset + 1
    var token = StringToken(start: start, end: start, hasEscapes: false, isASCII: true)
    while true {
      token.end = StringScan.stop(from: token.end, in: bytes, isASCII: &token.isASCII)
      guard token.end < bytes.count else { throw failure(.unterminatedString, at: start - 1) }
      let stop = bytes[token.end]
      guard stop != .quote else { break }
      guard stop == .backslash else {
        throw failure(.controlCharacter(Unicode.Scalar(stop)), at: token.end)
      }
      token.hasEscapes = true
      token.end += try escapeLength(at: token.end)
    }
    if !token.isASCII { try validateUTF8(start..<token.end) }
    offset = token.end + 1
    return token
  }

  /// The bytes of the escape whose backslash is at an offset.
  private func escapeLength(at backslash: Int) throws(JSONError) -> Int {
    guard backslash + 1 < bytes.count else { throw failure(.badEscape, at: backslash) }
    let letter = bytes[backslash + 1]
    if Escape.scalar(of: letter) != nil { return 2 }
    guard letter == UInt8(ascii: "u"), let first = Escape.codeUnit(at: backslash + 2, in: bytes)
    else { throw failure(.badEscape, at: backslash) }
    guard UTF16.isSurrogate(first) else { return 6 }
    let hasSecond =
      backslash + 8 <= bytes.count
      && bytes[backslash + 6..<backslash + 8].elementsEqual("\\u".utf8)
    guard UTF16.isLeadSurrogate(first), hasSecond,
      let second = Escape.codeUnit(at: backslash + 8, in: bytes), UTF16.isTrailSurrogate(second)
    else { throw failure(.loneSurrogate(first), at: backslash) }
    return 12
  }

  private func validateUTF8(_ range: Range<Int>) throws(JSONError) {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: UnsafeBufferPointer(rebasing: bytes[range]).span)
    } catch {
      let place = range.lowerBound + error.byteOffsets.lowerBound
      throw failure(.notUTF8(byte: bytes[place]), at: place)
    }
  }

  /// Passes over the number that is next.
  mutating func scanNumber() throws(JSONError) {
    let start = offset
    if bytes[offset] == .minus { offset += 1 }
    let first = offset
    try scanDigits()
    guard bytes[first] != .zero || offset == first + 1 else {
      throw failure(.leadingZero, at: start)
    }
    if takes({ $0 == UInt8(ascii: ".") }) { try scanDigits() }
    if takes({ $0 | 0x20 == UInt8(ascii: "e") }) {
      _ = takes { $0 == UInt8(ascii: "+") || $0 == .minus }
      try scanDigits()
    }
    guard offset - start <= limits.numberByteCount else {
      throw failure(.longNumber(limit: limits.numberByteCount), at: start)
    }
  }

  private mutating func scanDigits() throws(JSONError) {
    guard takes(\.isDigit) else { throw unexpected("a digit") }
    while takes(\.isDigit) {}
  }

  /// Passes over the next byte if there is one and it fits.
  private mutating func takes(_ fits: (UInt8) -> Bool) -> Bool {
    guard offset < bytes.count, fits(bytes[offset]) else { return false }
    offset &+= 1
    return true
  }

  /// Passes over a word such as `null`.
  mutating func scanWord(_ word: StaticString) throws(JSONError) {
    let end = offset + word.utf8CodeUnitCount
    guard end <= bytes.count,
      word.withUTF8Buffer({ bytes[offset..<end].elementsEqual($0) })
    else { throw unexpected("'\(word)'") }
    offset = end
  }
}
