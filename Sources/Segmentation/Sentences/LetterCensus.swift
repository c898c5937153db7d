/// Counts the letters, digits and stops of a word, which tell its shape.
struct LetterCensus {
  private var letters = 0
  private var capitals = 0
  private var consonants = 0
  private var digits = 0
  private var stops = 0
  private var lettersSinceStop = 0
  private var longestPiece = 0

  mutating func count(_ scalar: Scalar) {
    switch scalar.kind {
    case .lower, .upper, .uncased: countLetter(scalar)
    case .digit: digits += 1
    default:
      stops += scalar.value == 0x2E ? 1 : 0
      lettersSinceStop = 0
    }
  }

  /// The shape of the word that was counted.
  var shape: WordBefore.Shape {
    if letters == 0 { return digits > 0 && stops == 0 ? .number : .none }
    guard digits == 0 else { return .word }
    if stops > 0 { return longestPiece == 1 ? .initialism : .word }
    if letters == 1 { return capitals == 1 ? .initial : .letter }
    return consonants == letters && capitals <= 1 ? .unpronounceable : .word
  }

  private mutating func countLetter(_ scalar: Scalar) {
    letters += 1
    capitals += scalar.kind == .upper ? 1 : 0
    consonants += Self.isConsonant(scalar.value) ? 1 : 0
    lettersSinceStop += 1
    longestPiece = max(longestPiece, lettersSinceStop)
  }

  /// Whether a letter is an English consonant; other alphabets are not known to the rule.
  private static func isConsonant(_ value: UInt32) -> Bool {
    switch value | 0x20 {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: false
    default: value < 0x80
    }
  }
}
