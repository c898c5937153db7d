extension UTF8Text {
  /// Whether a paragraph speaks of itself or to its reader outside of quotations, as a story does
  /// not: whether it has `we`, `you`, `your`, `our` or a word with `наш` or `ваш`.
  func addressesReader(in paragraph: Range<Int>) -> Bool {
    var quotations = Quotations()
    var checked = paragraph.lowerBound
    var offset = paragraph.lowerBound
    while true {
      offset = firstPair(from: offset, before: paragraph.upperBound) { first, second in
        (first.equal(toEitherCaseOf: UInt8(ascii: "o")) .& second.equal(to: UInt8(ascii: "u")))
          .| (first.equal(toEitherCaseOf: UInt8(ascii: "w")) .& second.equal(to: UInt8(ascii: "e")))
          .| (first.equal(to: 0xD1) .& second.equal(to: 0x88))
      }
      guard offset < paragraph.upperBound else { return false }
      if isInAddress(offset) {
        pass(&quotations, checked..<offset)
        if !quotations.isInside { return true }
        checked = offset
      }
      offset += 1
    }
  }

  /// Takes note of the quotation marks in a range.
  private func pass(_ quotations: inout Quotations, _ range: Range<Int>) {
    var offset = range.lowerBound
    while true {
      offset = firstOffset(from: offset, before: range.upperBound) { lanes in
        lanes.equal(to: UInt8(ascii: "\"")) .| lanes.equal(to: 0xC2) .| lanes.equal(to: 0xE2)
      }
      guard offset < range.upperBound else { return }
      quotations.pass(scalar(at: offset))
      offset += 1
    }
  }

  /// The first offset at which two bytes match, or `limit`.
  @inline(__always)
  private func firstPair(
    from start: Int, before limit: Int,
    where matches: (ByteLanes, ByteLanes) -> ByteLanes.Matches
  ) -> Int {
    var offset = start
    while offset < limit {
      let found = matches(lanes(at: offset), lanes(at: offset + 1))
      if !found.isEmpty { return min(limit, offset + found.leadingMismatches) }
      offset += ByteLanes.count
    }
    return limit
  }

  /// Whether the `we`, the `ou` of `you` or `our`, or the `ш` of `наш` at an offset is of such a word.
  private func isInAddress(_ offset: Int) -> Bool {
    switch self[offset] | 0x20 {
    case UInt8(ascii: "o"): isInYour(offset)
    case UInt8(ascii: "w"): !scalar(at: offset + 2).isWord && !scalar(before: offset).isWord
    default: hasPrefix("аш", at: offset - 2, before: offset + 2)
    }
  }

  /// Whether the `ou` at an offset is that of `you`, `our` or `your`.
  private func isInYour(_ offset: Int) -> Bool {
    let hasY = self[offset - 1] | 0x20 == UInt8(ascii: "y")
    let hasR = self[offset + 2] == UInt8(ascii: "r")
    return (hasY || hasR) && !scalar(before: offset - (hasY ? 1 : 0)).isWord
      && !scalar(at: offset + (hasR ? 3 : 2)).isWord
  }
}
