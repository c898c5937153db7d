/// The words that sentence rules depend on in one language.
struct Language: Sendable {
  private var traits: WordTable<WordTraits>
  /// Whether `1.` at the beginning is a sentence of its own, as the language's treebanks have it.
  let countersStandAlone: Bool

  /// Makes a table.
  ///
  /// - Parameters:
  ///   - lists: Words in small letters parted by white space, abbreviations without their last full
  ///     stop, and what they have in common. A word may be in several lists.
  ///   - countersStandAlone: Whether `1.` at the beginning is a sentence of its own.
  init(_ lists: KeyValuePairs<WordTraits, String>, countersStandAlone: Bool = false) {
    self.countersStandAlone = countersStandAlone
    let blanks = lists.reduce(0) { $0 + $1.value.utf8.count { $0 == UInt8(ascii: " ") } }
    traits = WordTable(capacity: blanks + lists.count)
    for (trait, words) in lists {
      var words = words
      words.withUTF8 { bytes in
        let text = UTF8Text(bytes)
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
