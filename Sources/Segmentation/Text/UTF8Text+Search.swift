extension UTF8Text {
  /// The next offset from `start` on at which a sentence may end or an item of a list begin.
  ///
  /// There stands `.`, `!`, `?`, `)`, `:`, or a scalar beyond ASCII that means the same.
  @inline(__always)
  func nextCandidate(from start: Int, before limit: Int) -> Int? {
    var offset = start
    while true {
      offset = firstOffset(from: offset, before: limit) { lanes in
        lanes.equal(to: UInt8(ascii: ".")) .| lanes.equal(to: UInt8(ascii: "!"))
          .| lanes.equal(to: UInt8(ascii: "?")) .| lanes.equal(to: UInt8(ascii: ")"))
          .| lanes.equal(to: UInt8(ascii: ":")) .| lanes.atLeast(0xD8)
      }
      guard offset < limit else { return nil }
      if isCandidate(offset) { return offset }
      offset += 1
    }
  }

  /// The next offset from `start` on at which there may be a dash, a slash or a bracket, or `limit`.
  func nextDashOrBracket(from start: Int, before limit: Int) -> Int {
    firstOffset(from: start, before: limit) { lanes in
      lanes.equal(to: UInt8(ascii: "-")) .| lanes.equal(to: UInt8(ascii: "/"))
        .| lanes.within(UInt8(ascii: "("), UInt8(ascii: ")"))
        .| lanes.equal(toEitherCaseOf: UInt8(ascii: "{"))
        .| lanes.equal(toEitherCaseOf: UInt8(ascii: "}")) .| lanes.atLeast(0xD6)
    }
  }

  /// Whether an ASCII digit stands in a range.
  func hasDigit(in range: Range<Int>) -> Bool {
    firstOffset(from: range.lowerBound, before: range.upperBound) { $0.digits } < range.upperBound
  }

  /// Whether one of the next four bytes is an ASCII digit.
  @inline(__always)
  func hasDigit(near offset: Int) -> Bool {
    self[offset].isASCIIDigit || self[offset + 1].isASCIIDigit || self[offset + 2].isASCIIDigit
      || self[offset + 3].isASCIIDigit
  }

  /// The parts of a range between bytes of one value, without the empty ones.
  func split(_ range: Range<Int>, at separator: UInt8) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = firstOffset(from: start, before: range.upperBound) { $0.equal(to: separator) }
      if end > start { parts.append(start..<end) }
      start = end + 1
    }
    return parts
  }

  /// Where the line that begins at an offset ends, at its `\n` or the text's end, and whether it is
  /// ASCII.
  @inline(__always)
  func endOfLine(from start: Int) -> (end: Int, isASCII: Bool) {
    var offset = start
    var seen = SIMD16<UInt8>()
    while offset < count {
      let lanes = lanes(at: offset)
      let ends = lanes.equal(to: 0x0A)
      guard ends.isEmpty else {
        let length = ends.leadingMismatches
        let isASCII = lanes.atLeast(0x80).leadingMismatches > length
        return (offset + length, isASCII && ByteLanes(bytes: seen).atLeast(0x80).bits == 0)
      }
      seen |= lanes.bytes
      offset += ByteLanes.count
    }
    return (count, ByteLanes(bytes: seen).atLeast(0x80).bits == 0)
  }

  /// Where the next `\r` before a `\n` is; nil if there is none.
  func nextReturn(from start: Int) -> Int? {
    var offset = start
    while offset < count {
      offset = firstOffset(from: offset, before: count) { $0.equal(to: 0x0D) }
      if self[offset + 1] == 0x0A, offset < count { return offset }
      offset += 1
    }
    return nil
  }

  /// The first offset whose byte matches, or `limit`; sixteen bytes at a time.
  @inline(__always)
  func firstOffset(
    from start: Int, before limit: Int, where matches: (ByteLanes) -> ByteLanes.Matches
  ) -> Int {
    var offset = start
    while offset < limit {
      let found = matches(lanes(at: offset))
      if !found.isEmpty { return min(limit, offset + found.leadingMismatches) }
      offset += ByteLanes.count
    }
    return limit
  }

  /// Whether the byte at an offset begins a mark; bytes below 0xE0 have been found to.
  private func isCandidate(_ offset: Int) -> Bool {
    switch self[offset] {
    case 0x00..<0xD8: true
    case 0xD8: self[offset + 1] == 0x9F
    case 0xDB: self[offset + 1] == 0x94
    case 0xE0: self[offset + 1] == 0xA5
    case 0xE2: isGeneralPunctuation(self[offset + 1], self[offset + 2])
    case 0xE3: self[offset + 1] == 0x80 && self[offset + 2] == 0x82
    case 0xEF: self[offset + 1] == 0xBC || self[offset + 1] == 0xBD
    default: false
    }
  }

  /// `…`, `‼`, `‽`, `⁇`, `⁈`, `⁉` or a bullet.
  private func isGeneralPunctuation(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: third == 0xA6 || third == 0xA2 || third == 0xA3 || third == 0xBC || third == 0xBD
    case 0x81: (0x83...0x8D).contains(third)
    case 0x96, 0x97: true
    default: false
    }
  }
}
