/// How some words begin, by which a text is searched without reading its words.
struct WordOpenings: Sendable {
  /// A bit for each of 16,384 values that the first four bytes of a word may be turned into.
  private var bits: [UInt64] = Array(repeating: 0, count: 256)

  /// Takes note of words of three or more letters; shorter ones cannot be searched for.
  init(of words: [WordKey]) {
    for word in words {
      let hash = Self.hash(word.firstFourLetters)
      bits[hash / 64] |= 1 &<< UInt64(hash % 64)
    }
  }

  /// Whether a word of a range that begins like one of the words satisfies a condition.
  ///
  /// Another may begin so by chance. Where Cyrillic letters are, the answer is true: their capitals
  /// are not known here.
  ///
  /// - Parameters:
  ///   - range: Where to search.
  ///   - text: The text.
  ///   - isMeant: The condition for a word that begins at an offset.
  /// - Returns: False if there surely is no such word.
  @inline(__always)
  func mayOccur(
    in range: Range<Int>, of text: UTF8Text, where isMeant: (Int) -> Bool
  ) -> Bool {
    var offset = range.lowerBound
    var followsWord = false
    while offset < range.upperBound {
      let lanes = text.lanes(at: offset)
      guard lanes.within(0xD0, 0xD3).isEmpty else { return true }
      let words = (lanes.letters .| lanes.digits).bits
      var starts = words & ~(words &<< 8 | (followsWord ? 0xFF : 0)) & ByteLanes.Matches.lowBits
      while starts != 0 {
        let start = offset + starts.trailingZeroBitCount / 8
        guard start < range.upperBound else { return false }
        if contains(Self.hash(text.openingOfWord(at: start))), isMeant(start) { return true }
        starts &= starts &- 1
      }
      followsWord = words &>> 127 != 0
      offset += ByteLanes.count
    }
    return false
  }

  @inline(__always)
  private func contains(_ hash: Int) -> Bool {
    (bits[hash / 64] &>> UInt64(hash % 64)) & 1 != 0
  }

  @inline(__always)
  private static func hash(_ letters: UInt32) -> Int {
    Int(((letters | 0x2020_2020) &* 0x9E37_79B1) &>> 18)
  }
}
