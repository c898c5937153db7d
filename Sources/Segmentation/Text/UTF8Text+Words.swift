extension UTF8Text {
  /// Where a word of letters, digits, apostrophes and inner hyphens ends.
  @inline(__always)
  func endOfWord(from start: Int, before limit: Int) -> Int {
    if let count = countOfWord(lanes(at: start), at: start, before: limit) {
      return start + count
    }
    return endOfLongWord(from: start, before: limit)
  }

  /// The number of ASCII letters and digits with which sixteen bytes begin, if those are the word.
  @inline(__always)
  func countOfWord(_ lanes: ByteLanes, at start: Int, before limit: Int) -> Int? {
    let count = (lanes.letters .| lanes.digits).leadingMatches
    guard count < ByteLanes.count, start + count <= limit else { return nil }
    return start + count == limit || self[start + count].endsWord ? count : nil
  }

  /// The first four letters and digits of a word, the first one lowest; a NUL for the fourth of three.
  @inline(__always)
  func openingOfWord(at start: Int) -> UInt32 {
    let letters = fourBytes(at: start)
    return UInt8(truncatingIfNeeded: letters >> 24).isASCIIWord ? letters : letters & 0xFF_FFFF
  }

  private func endOfLongWord(from start: Int, before limit: Int) -> Int {
    var offset = start
    while offset < limit {
      let scalar = scalar(at: offset)
      let isInner = scalar.value == 0x27 || scalar.value == 0x2019 || scalar.value == 0x2D
      guard
        scalar.isWord || scalar.kind == .mark
          || isInner && self.scalar(at: offset + scalar.length).kind.isLetter
      else { break }
      offset += scalar.length
    }
    return offset
  }
}
