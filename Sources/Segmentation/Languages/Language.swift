/// A language that sentence rules know.
///
/// It only names a ``LanguageTable``: handing the table on would count references for each document.
enum Language {
  case english
  case russian
  case ukrainian
  /// Any other one.
  case other

  /// What a word means; nothing for a word that is in no list.
  @inline(__always)
  func traits(of key: WordKey?) -> WordTraits {
    switch self {
    case .english: LanguageTable.english.traits(of: key)
    case .russian: LanguageTable.russian.traits(of: key)
    case .ukrainian: LanguageTable.ukrainian.traits(of: key)
    case .other: LanguageTable.other.traits(of: key)
    }
  }

  /// Whether `1.` at the beginning is a sentence of its own, as the language's treebanks have it.
  var countersStandAlone: Bool {
    switch self {
    case .ukrainian: true
    case .english, .russian, .other: false
    }
  }
}
