// The standard library has the normaliser but does not offer it publicly, see `canonicalName(_:)`.
@_spi(_Unicode) import Swift

/// Writes names in Latin letters without marks, so that they can stand in an id.
///
/// Each letter is written in one way wherever it stands in a word, but for its beginning.
struct Romanisation {
  private var scalars = String.UnicodeScalarView()
  /// Whether a Cyrillic letter comes immediately before.
  private var isInWord = false

  /// A text with Latin letters for Ukrainian and Russian ones, and Latin letters without marks.
  ///
  /// - Parameter text: The text.
  /// - Returns: The text, everything else in it as it was.
  static func romanised(_ text: String) -> String {
    guard !text.utf8.allSatisfy(UTF8.isASCII) else { return text }
    var romanisation = Romanisation()
    for scalar in text._nfc { romanisation.take(scalar) }
    return String(romanisation.scalars)
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    // An apostrophe only says how the letter before it is spoken.
    guard !isInWord || !Self.apostrophes.contains(scalar) else { return }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    if let letter = Self.cyrillic[lower] {
      scalars.append(contentsOf: (isInWord ? letter.within : letter.atStart).unicodeScalars)
      isInWord = true
    } else {
      isInWord = false
      scalars.append(contentsOf: Self.latin[lower] ?? Self.withoutMarks(scalar))
    }
  }

  /// A Latin letter without its marks, any other scalar as it is; nothing for a mark.
  private static func withoutMarks(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    guard scalar.properties.generalCategory != .nonspacingMark else { return "".unicodeScalars }
    var parts = String(scalar)._nfd.makeIterator()
    guard let base = parts.next(), base.isASCII else {
      return String(scalar).unicodeScalars
    }
    return String(base).unicodeScalars
  }

  private static let apostrophes: Set<Unicode.Scalar> = ["'", "\u{2019}", "\u{2BC}"]

  /// Cyrillic letters at the beginning of a word and within it.
  ///
  /// Source: the table of the Cabinet of Ministers of Ukraine, resolution 55 of 27 January 2010,
  /// without its rule for two letters in a row; for the letters that only Russian has, the BGN/PCGN
  /// system of 1947 without marks.
  private static let cyrillic: [Unicode.Scalar: (atStart: String, within: String)] = {
    let same: [(Unicode.Scalar, String)] = [
      ("а", "a"), ("б", "b"), ("в", "v"), ("г", "h"), ("ґ", "g"), ("д", "d"), ("е", "e"),
      ("ж", "zh"), ("з", "z"), ("и", "y"), ("і", "i"), ("к", "k"), ("л", "l"), ("м", "m"),
      ("н", "n"), ("о", "o"), ("п", "p"), ("р", "r"), ("с", "s"), ("т", "t"), ("у", "u"),
      ("ф", "f"), ("х", "kh"), ("ц", "ts"), ("ч", "ch"), ("ш", "sh"), ("щ", "shch"), ("ь", ""),
      ("ё", "e"), ("ъ", ""), ("ы", "y"), ("э", "e"),
    ]
    var letters: [Unicode.Scalar: (atStart: String, within: String)] = [
      "є": ("ye", "ie"), "ї": ("yi", "i"), "й": ("y", "i"), "ю": ("yu", "iu"), "я": ("ya", "ia"),
    ]
    for (letter, text) in same { letters[letter] = (text, text) }
    return letters
  }()

  /// Latin letters that Unicode does not take apart.
  private static let latin: [Unicode.Scalar: String.UnicodeScalarView] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h",
    "ı": "i", "ŋ": "ng",
  ].mapValues { (text: String) in text.unicodeScalars }
}
