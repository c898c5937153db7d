/// The words that sentence rules depend on in one language.
struct LanguageTable: Sendable {
  private var traits: WordTable<WordTraits>

  /// Makes a table.
  ///
  /// - Parameter lists: Words in small letters parted by white space, abbreviations without their
  ///   last full stop, and what they have in common. A word may be in several lists.
  init(_ lists: KeyValuePairs<WordTraits, String>) {
    let blanks = lists.reduce(0) { $0 + $1.value.utf8.count { $0 == UInt8(ascii: " ") } }
    traits = WordTable(capacity: blanks + lists.count)
    for (trait, words) in lists {
      var words = words
      words.withUTF8 { bytes in
        guard let text = UTF8Text(bytes) else { return }
        for word in text.split(0..<text.count, at: UInt8(ascii: " ")) {
          if let key = WordKey(word, in: text) { traits[key] = trait.union(traits[key] ?? []) }
        }
      }
    }
  }

  /// What a word means; nothing for a word that is in no list.
  func traits(of key: WordKey?) -> WordTraits {
    key.flatMap { traits[$0] } ?? []
  }
}
