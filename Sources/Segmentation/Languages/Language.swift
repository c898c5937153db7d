/// The words that sentence rules depend on in one language.
struct Language: Sendable {
  private let traits: WordTable<WordTraits>

  /// Makes a table.
  ///
  /// - Parameter lists: Words in small letters parted by white space, abbreviations without their
  ///   last full stop, and what they have in common. A word may be in several lists.
  init(_ lists: KeyValuePairs<WordTraits, String>) {
    var traits: [WordKey: WordTraits] = [:]
    for (trait, words) in lists {
      for word in words.split(separator: " ") {
        if let key = WordKey(word) { traits[key, default: []].insert(trait) }
      }
    }
    self.traits = WordTable(traits)
  }

  /// What a word means; nothing for a word that is in no list.
  func traits(of key: WordKey?) -> WordTraits {
    key.flatMap { traits[$0] } ?? []
  }
}
