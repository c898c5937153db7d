/// The runs of three words of a text, to tell whether another text is a part of it.
struct WordTriples {
  private var hashes: Set<UInt64> = []

  /// Takes the triples of a text.
  init(_ bytes: some Sequence<UInt8>) {
    Self.forEachTriple(bytes) { hashes.insert($0) }
  }

  /// The share of a text's triples that this text has too; nil if it has less than three words.
  func share(of bytes: some Sequence<UInt8>) -> Double? {
    var count = 0
    var found = 0
    Self.forEachTriple(bytes) { triple in
      count += 1
      if hashes.contains(triple) { found += 1 }
    }
    return count == 0 ? nil : Double(found) / Double(count)
  }

  /// Passes on a hash of each three words in a row.
  private static func forEachTriple(_ bytes: some Sequence<UInt8>, _ body: (UInt64) -> Void) {
    var words: (UInt64, UInt64) = (0, 0)
    var wordCount = 0
    var word: UInt64 = 0
    var isSkipping = 0
    func endWord() {
      guard word != 0 else { return }
      wordCount += 1
      if wordCount > 2 { body(mix(mix(words.0, words.1), word)) }
      words = (words.1, word)
      word = 0
    }
    for byte in bytes {
      if isSkipping > 0 {
        isSkipping -= 1
      } else if byte == 0xE2 || byte == 0xC2 {
        // Dashes, typographic quotation marks and non-breaking blanks differ between copies.
        isSkipping = byte == 0xE2 ? 2 : 1
        endWord()
      } else if isOfWord(byte) {
        word = mix(word, UInt64(byte | 0x20))
      } else {
        endWord()
      }
    }
    endWord()
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  private static func mix(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    let mixed = (hash ^ value) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed >> 29
  }
}
