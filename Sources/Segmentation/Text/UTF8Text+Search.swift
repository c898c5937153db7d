extension UTF8Text {
  /// The next offset from `start` on at which a sentence may end or an item of a list begin.
  ///
  /// There stands `.`, `!`, `?`, `)`, `:`, or a scalar beyond ASCII that means the same.
  func nextCandidate(from start: Int, before limit: Int) -> Int? {
    var offset = start
    while offset < limit {
      offset = firstOffset(from: offset, before: limit) { lanes in
        lanes.equal(to: UInt8(ascii: ".")) | lanes.equal(to: UInt8(ascii: "!"))
          | lanes.equal(to: UInt8(ascii: "?")) | lanes.equal(to: UInt8(ascii: ")"))
          | lanes.equal(to: UInt8(ascii: ":")) | lanes.leadsOfMarks
      }
      if offset < limit, isCandidate(offset) { return offset }
      offset += 1
    }
    return nil
  }

  /// Where the line that holds an offset ends: at its `\n` or the text's end.
  func endOfLine(from start: Int) -> Int {
    firstOffset(from: start, before: count) { $0.equal(to: 0x0A) }
  }

  /// Whether a paragraph speaks of itself or to its reader outside of quotations, as a story does
  /// not: whether it has `we`, `you`, `your`, `our` or a word with `наш` or `ваш`.
  func addressesReader(in paragraph: Range<Int>) -> Bool {
    var quotations = Quotations()
    var offset = paragraph.lowerBound
    while offset < paragraph.upperBound {
      offset = firstOffset(from: offset, before: paragraph.upperBound) { lanes in
        lanes.equal(to: UInt8(ascii: "u")) | lanes.equal(to: UInt8(ascii: "w"))
          | lanes.equal(to: UInt8(ascii: "W")) | lanes.equal(to: UInt8(ascii: "\""))
          | lanes.equal(to: 0x88) | lanes.equal(to: 0xC2) | lanes.equal(to: 0xE2)
      }
      guard offset < paragraph.upperBound else { return false }
      if !quotations.isInside, isInAddress(offset) { return true }
      quotations.pass(scalar(at: offset))
      offset += 1
    }
    return false
  }

  /// Whether the `w` of `we`, the `u` of `you` or `our`, or the end of `наш` is at an offset.
  private func isInAddress(_ offset: Int) -> Bool {
    switch self[offset] {
    case UInt8(ascii: "u"): isInYour(offset)
    case UInt8(ascii: "w"), UInt8(ascii: "W"):
      self[offset + 1] == UInt8(ascii: "e") && !scalar(at: offset + 2).isWord
        && !scalar(before: offset).isWord
    default: hasPrefix("аш", at: offset - 3, before: offset + 1)
    }
  }

  /// Whether the `u` at an offset is that of `you`, `our` or `your`.
  private func isInYour(_ offset: Int) -> Bool {
    guard self[offset - 1] | 0x20 == UInt8(ascii: "o") else { return false }
    let hasY = self[offset - 2] | 0x20 == UInt8(ascii: "y")
    let hasR = self[offset + 1] == UInt8(ascii: "r")
    return (hasY || hasR) && !scalar(before: offset - (hasY ? 2 : 1)).isWord
      && !scalar(at: offset + (hasR ? 2 : 1)).isWord
  }

  /// The first offset whose byte matches, or `limit`; eight bytes at a time.
  @inline(__always)
  private func firstOffset(
    from start: Int, before limit: Int, where matches: (ByteLanes) -> UInt64
  ) -> Int {
    var offset = start
    while limit - offset >= 8 {
      let found = matches(ByteLanes(bits: load(at: offset)))
      if found != 0 { return offset + found.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < limit, matches(ByteLanes(bits: UInt64(self[offset]))) & 0x80 == 0 { offset += 1 }
    return offset
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
