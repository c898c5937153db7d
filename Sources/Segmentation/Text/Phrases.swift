/// A set of phrases of one or more words.
struct Phrases: Sendable {
  /// A phrase without its first word.
  private struct Rest: Sendable {
    let words: Range<Int>
    /// The next phrase with the same first word.
    let next: Int?
  }

  /// The last one of the phrases that begin with a word.
  private var byFirstWord: WordTable<Int>
  private var rests: [Rest] = []
  private var words: [WordKey] = []

  /// Makes a set from phrases in small letters, parted by commas.
  init(_ phrases: String) {
    byFirstWord = WordTable(capacity: phrases.utf8.count { $0 == UInt8(ascii: ",") } + 1)
    var phrases = phrases
    phrases.withUTF8 { bytes in
      guard let text = UTF8Text(bytes) else { return }
      for phrase in text.split(0..<text.count, at: UInt8(ascii: ",")) {
        insert(text.split(phrase, at: UInt8(ascii: " ")).compactMap { WordKey($0, in: text) })
      }
    }
  }

  /// The words with which phrases begin.
  var firstWords: [WordKey] { byFirstWord.keys }

  /// Makes a set from the first words of other sets.
  init(firstWordsOf sets: [Phrases]) {
    let words = sets.flatMap(\.byFirstWord.keys)
    byFirstWord = WordTable(capacity: words.count)
    for word in words where !begin(with: word) { insert([word]) }
  }

  /// Makes a set of all phrases of other sets.
  init(allOf sets: [Phrases]) {
    byFirstWord = WordTable(capacity: sets.reduce(0) { $0 + $1.rests.count })
    for set in sets {
      for first in set.firstWords {
        var candidate = set.byFirstWord[first]
        while let index = candidate {
          insert([first] + set.words[set.rests[index].words])
          candidate = set.rests[index].next
        }
      }
    }
  }

  private mutating func insert(_ phrase: [WordKey]) {
    guard let first = phrase.first else { return }
    words += phrase.dropFirst()
    rests.append(
      Rest(words: words.count - phrase.count + 1..<words.count, next: byFirstWord[first]))
    byFirstWord[first] = rests.count - 1
  }

  /// Whether a phrase of the set begins with a word.
  func begin(with word: WordKey) -> Bool {
    byFirstWord.contains(word)
  }

  /// The last phrase of the set that begins with a word.
  @inline(__always)
  private func lastPhrase(from word: Word) -> Int? {
    guard byFirstWord.mayContain(word.hash), let key = word.key else { return nil }
    return byFirstWord[key]
  }

  /// The number of words at the beginning that are a phrase of the set, the most if there are more.
  @inline(__always)
  func prefix(of words: ArraySlice<Word>) -> Int {
    guard let first = words.first, byFirstWord.mayContain(first.hash) else { return 0 }
    return longestPrefix(of: words, first)
  }

  private func longestPrefix(of words: ArraySlice<Word>, _ first: Word) -> Int {
    guard var candidate = lastPhrase(from: first) else { return 0 }
    var longest = 0
    while true {
      let rest = rests[candidate]
      if rest.words.count + 1 > longest, stands(rest, behindFirstOf: words) {
        longest = rest.words.count + 1
      }
      guard let next = rest.next else { return longest }
      candidate = next
    }
  }

  private func stands(_ rest: Rest, behindFirstOf words: ArraySlice<Word>) -> Bool {
    rest.words.count < words.count
      && zip(rest.words, words.dropFirst()).allSatisfy { self.words[$0] == $1.key }
  }

  /// Whether a word alone is a phrase of the set.
  @inline(__always)
  func contains(_ word: Word) -> Bool {
    byFirstWord.mayContain(word.hash) && hasPhrase(of: word)
  }

  private func hasPhrase(of word: Word) -> Bool {
    var candidate = lastPhrase(from: word)
    while let index = candidate {
      if rests[index].words.isEmpty { return true }
      candidate = rests[index].next
    }
    return false
  }

  /// Whether the words are one phrase of the set and nothing else.
  @inline(__always)
  func contains(_ words: ArraySlice<Word>) -> Bool {
    !words.isEmpty && prefix(of: words) == words.count
  }

  /// Whether the words are one phrase of the set and nothing else.
  @inline(__always)
  func contains(_ words: [Word]) -> Bool { contains(words[...]) }

  /// Whether a phrase of the set stands anywhere among the words.
  func occur(in words: ArraySlice<Word>) -> Bool {
    words.indices.contains { prefix(of: words[$0...]) > 0 }
  }

  /// Whether a phrase of the set stands anywhere among the words.
  func occur(in words: [Word]) -> Bool { occur(in: words[...]) }

  /// Whether a phrase of the set stands anywhere among words, none of which are kept.
  func occur(in words: Words) -> Bool {
    var words = words
    while let word = words.next() {
      if let phrase = lastPhrase(from: word), stands(phrase, before: words) { return true }
    }
    return false
  }

  /// Whether a phrase of the set may stand anywhere in a range; only in Cyrillic does it not surely.
  ///
  /// - Parameters:
  ///   - range: Where to search.
  ///   - text: The text.
  ///   - openings: How the ``firstWords`` begin.
  /// - Returns: False if none stands there.
  func mayOccur(in range: Range<Int>, of text: UTF8Text, openings: WordOpenings) -> Bool {
    openings.mayOccur(in: range, of: text) { start in
      var words = Words(start..<range.upperBound, in: text)
      guard let word = words.next(), let phrase = lastPhrase(from: word) else { return false }
      return stands(phrase, before: words)
    }
  }

  /// Whether words begin with one of the phrases that have the same first word.
  private func stands(_ phrase: Int, before words: Words) -> Bool {
    var candidate: Int? = phrase
    while let index = candidate {
      var words = words
      if rests[index].words.allSatisfy({ self.words[$0] == words.next()?.key }) { return true }
      candidate = rests[index].next
    }
    return false
  }
}
