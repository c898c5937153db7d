/// The words of a sentence without case and punctuation, as Unicode scalars.
struct FoldedSentence {
  /// What stands before, between and after words.
  static let gap: UInt32 = 0

  /// The words, each between two gaps.
  private(set) var scalars: [UInt32] = [gap]
  /// The number of words.
  private(set) var words = 0

  var isInWord: Bool { scalars.last != Self.gap }

  /// A number by which equal sentences are found; unequal ones have the same only by accident.
  ///
  /// FNV-1a with a scalar at a time; source: Fowler, Noll, Vo and Eastlake, *The FNV
  /// Non-Cryptographic Hash Algorithm* (2012).
  var fingerprint: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for scalar in scalars { hash = (hash ^ UInt64(scalar)) &* 0x100_0000_01B3 }
    return hash ^ (hash >> 32)
  }

  mutating func append(_ scalar: UInt32) {
    if !isInWord { words += 1 }
    scalars.append(scalar)
  }

  mutating func endWord() {
    if isInWord { scalars.append(Self.gap) }
  }
}
