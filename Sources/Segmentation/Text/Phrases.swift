/// A set of phrases of one or more words.
struct Phrases: Sendable {
  private let byFirstWord: WordTable<[[WordKey]]>

  /// Makes a set from phrases in small letters, parted by commas.
  init(_ phrases: String) {
    var byFirstWord: [WordKey: [[WordKey]]] = [:]
    for phrase in phrases.split(separator: ",") {
      let words = phrase.split(separator: " ").compactMap { WordKey($0) }
      guard let first = words.first else { continue }
      byFirstWord[first, default: []].append(words)
    }
    self.byFirstWord = WordTable(byFirstWord)
  }

  /// Makes a set from the first words of other sets.
  init(firstWordsOf sets: [Phrases]) {
    let words = sets.flatMap(\.byFirstWord.keys)
    byFirstWord = WordTable(Dictionary(words.map { ($0, [[$0]]) }) { first, _ in first })
  }

  /// Whether a phrase of the set begins with a word.
  func begin(with word: WordKey) -> Bool {
    byFirstWord[word] != nil
  }

  /// The number of words at the beginning that are a phrase of the set, the most if there are more.
  func prefix(of words: ArraySlice<Word>) -> Int {
    guard let first = words.first?.key, let phrases = byFirstWord[first] else { return 0 }
    let matching = phrases.filter { phrase in
      phrase.count <= words.count && zip(phrase, words).allSatisfy { $0 == $1.key }
    }
    return matching.map(\.count).max() ?? 0
  }

  /// Whether the words are one phrase of the set and nothing else.
  func contains(_ words: [Word]) -> Bool {
    !words.isEmpty && prefix(of: words[...]) == words.count
  }

  /// Whether a phrase of the set stands anywhere among the words.
  func occur(in words: [Word]) -> Bool {
    words.indices.contains { prefix(of: words[$0...]) > 0 }
  }
}
