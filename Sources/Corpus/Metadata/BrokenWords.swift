import Annotations

/// Finds words that a blank parts where an apostrophe or a letter with an accent stood.
struct BrokenWords {
  private let scalars: [Unicode.Scalar]
  private let words: [Range<Int>]
  private let vocabulary: BrokenWordVocabulary

  /// The places of a text, in order; none in a language whose words are not known.
  static func all(in scalars: [Unicode.Scalar], _ language: String?) -> [LostCharacter] {
    let vocabulary = BrokenWordVocabulary(language: language)
    let words = BrokenWords(
      scalars: scalars, words: wordRanges(of: scalars), vocabulary: vocabulary)
    var found: [LostCharacter] = []
    for index in words.words.indices {
      guard let next = words.lostEnd(of: index) ?? words.lost(endingAt: index) else { continue }
      if let last = found.last, last.span.upperBound > next.span.lowerBound { continue }
      found.append(next)
    }
    return found
  }

  /// The runs of letters.
  private static func wordRanges(of scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for offset in scalars.indices {
      if scalars[offset].isLetter {
        start = start ?? offset
      } else if let first = start {
        words.append(first..<offset)
        start = nil
      }
    }
    return start.map { words + [$0..<scalars.count] } ?? words
  }

  /// The last letter that a word has lost.
  private func lostEnd(of index: Int) -> LostCharacter? {
    let word = words[index]
    guard vocabulary.shortenedLengths.contains(word.count),
      let whole = vocabulary.wholesOfBeginnings[String(lowercasing: scalars[word])], !isGlued(word)
    else { return nil }
    return LostCharacter(kind: .letter, span: word, suggestion: whole)
  }

  /// What is lost between a word and the one before it.
  private func lost(endingAt index: Int) -> LostCharacter? {
    guard index > 0 else { return nil }
    let left = words[index - 1]
    let right = words[index]
    let span = left.lowerBound..<right.upperBound
    guard right.lowerBound - left.upperBound == 1, scalars[right.lowerBound].isSmallLetter,
      isLower(right), !isGlued(span)
    else { return nil }
    let isBlank = isBlank(between: index - 1)
    guard isBlank || scalars[left.upperBound] == "?" else { return nil }
    if right.count <= 2, vocabulary.parts(scalars[left], scalars[right], isBlank: isBlank) {
      let whole = String(scalars[left]) + "’" + String(scalars[right])
      return LostCharacter(kind: .apostrophe, span: span, suggestion: whole)
    }
    if let whole = vocabulary.whole(scalars[left], scalars[right]) {
      return LostCharacter(kind: .letter, span: span, suggestion: whole)
    }
    guard isBlank, isPartOfName(index) else { return nil }
    return LostCharacter(kind: .letter, span: span, suggestion: nil)
  }

  /// Whether a digit, an apostrophe or a part of an address touches the words.
  private func isGlued(_ span: ScalarSpan) -> Bool {
    let before = span.lowerBound > 0 ? scalars[span.lowerBound - 1] : " "
    let after = span.upperBound < scalars.count ? scalars[span.upperBound] : " "
    return [before, after].contains {
      ("0"..."9").contains($0) || ["'", "’", "=", "/", "_", "&"].contains($0)
    }
  }

  /// Whether two words are one name without a letter: `St phane Dujarric`, `Br n`, `Gonz lez`.
  ///
  /// A capital without a vowel begins no word but titles, and `St` may be a street, but not before a
  /// small letter and between a small word and a name.
  private func isPartOfName(_ index: Int) -> Bool {
    let left = words[index - 1]
    let right = words[index]
    guard vocabulary.hasNames, left.count > 1, isCapitalised(left) else { return false }
    if (3...6).contains(right.count), scalars[right].suffix(2).elementsEqual(["e", "z"]) {
      return true
    }
    guard !hasVowel(left) else { return false }
    if !hasVowel(right) {
      return right.count < 4 && !BrokenWordVocabulary.units.contains(String(scalars[right]))
    }
    return isStreetOrSaint(left) && index > 1 && index + 1 < words.count
      && isLower(words[index - 2]) && isBlank(between: index - 2) && isBlank(between: index)
      && isCapitalised(words[index + 1])
      && !BrokenWordVocabulary.frequent.contains(String(scalars[right]))
  }

  private func isStreetOrSaint(_ word: Range<Int>) -> Bool {
    scalars[word].elementsEqual(["S", "t"])
  }

  /// Whether nothing but a blank parts a word from the next one.
  private func isBlank(between index: Int) -> Bool {
    let gap = scalars[words[index].upperBound..<words[index + 1].lowerBound]
    return gap.count == 1 && (gap.first == " " || gap.first == "\u{A0}")
  }

  private func isLower(_ word: Range<Int>) -> Bool {
    scalars[word].allSatisfy(\.isSmallLetter)
  }

  /// Whether a capital begins the word, and small letters go on with it.
  private func isCapitalised(_ word: Range<Int>) -> Bool {
    scalars[word.lowerBound].properties.isUppercase
      && isLower(word.dropFirst())
  }

  private func hasVowel(_ word: Range<Int>) -> Bool {
    scalars[word].contains { !Self.consonants.contains($0) }
  }

  private static let consonants = Set("bcdfghjklmnpqrstvwxzBCDFGHJKLMNPQRSTVWXZ".unicodeScalars)
}
