/// The words of a language that lose an apostrophe or an accent with one character.
struct BrokenWordVocabulary {
  /// Whole words by their two parts.
  private let wholes: [String: String]
  /// How long the first parts are.
  private let firstLengths: ClosedRange<Int>
  /// How long words are that have lost their last letter.
  let shortenedLengths: Set<Int>
  /// Whole words by what is left of them without their last letter.
  let wholesOfBeginnings: [String: String]
  /// Words before endings such as `s` that an apostrophe parts from any of them.
  private let endings: [String: Set<String>]
  /// Words that own nothing, so that no `s` belongs to them.
  private let ownerless: Set<String>
  /// Whether names are written in Latin letters.
  let hasNames: Bool

  /// What stands behind numbers and between names, and is short for something.
  static let units: Set<String> = [
    "km", "kg", "cm", "mm", "mph", "ft", "lb", "lbs", "hr", "hrs", "bn", "mn", "tn", "pm", "vs",
    "v",
    "b", "c", "d", "f", "m", "g", "k", "p", "pp", "h", "x", "st", "nd", "rd", "th",
  ]
  /// Words that follow `St` where it is a street.
  static let frequent = Set(
    FunctionWords.known.flatMap(\.words) + ["is", "was", "in", "on", "at", "as"])

  /// The words of a BCP 47 tag's language; nil counts as English.
  init(language: String?) {
    let code = language.map { $0.prefix { $0 != "-" && $0 != "_" }.lowercased() } ?? "en"
    wholes = code == "uk" ? Self.ukrainian : code == "en" ? Self.english : [:]
    firstLengths = code == "uk" ? 1...7 : 1...6
    wholesOfBeginnings = code == "en" ? Self.shortened : [:]
    shortenedLengths = Set(wholesOfBeginnings.keys.map(\.unicodeScalars.count))
    endings = code == "en" ? Self.contractions : [:]
    ownerless = code == "en" ? Self.articlesAndPrepositions : []
    hasNames = code != "uk" && code != "ru"
  }

  /// Whether an apostrophe belongs between two words.
  ///
  /// - Parameters:
  ///   - before: The first word.
  ///   - after: The second, in small letters.
  ///   - isBlank: Whether a blank parts them, and not a question mark.
  /// - Returns: True if they are one word, or a word and its ending.
  func parts(
    _ before: ArraySlice<Unicode.Scalar>, _ after: ArraySlice<Unicode.Scalar>, isBlank: Bool
  ) -> Bool {
    let ending = String(after)
    guard let owners = endings[ending] else { return false }
    let word = String(lowercasing: before)
    if ending == "s" { return !isBlank || before.count > 1 && !ownerless.contains(word) }
    return owners.contains(word)
  }

  /// The word that two parts are of, if a letter or an apostrophe stood between them.
  func whole(_ before: ArraySlice<Unicode.Scalar>, _ after: ArraySlice<Unicode.Scalar>) -> String? {
    guard !wholes.isEmpty, firstLengths.contains(before.count), after.count <= 8 else { return nil }
    return wholes[String(lowercasing: before) + " " + String(after)]
  }

  private static let contractions: [String: Set<String>] = [
    "s": [],
    "t": [
      "don", "doesn", "didn", "isn", "aren", "wasn", "weren", "won", "wouldn", "couldn", "shouldn",
      "can", "hasn", "haven", "hadn", "mustn", "needn", "ain",
    ],
    "m": ["i"],
    "re": ["you", "we", "they"],
    "ve": ["i", "you", "we", "they", "would", "could", "should", "might", "must"],
    "ll": ["i", "you", "he", "she", "it", "we", "they", "that", "there"],
    "d": ["i", "you", "he", "she", "we", "they"],
  ]

  private static let articlesAndPrepositions: Set<String> = [
    "a", "an", "the", "and", "or", "of", "to", "in", "on", "with", "by", "for", "letter", "letters",
    "plural", "final", "capital", "small", "silent", "possessive",
  ]

  private static let english: [String: String] = [
    "d tente": "détente", "na ve": "naïve", "fa ade": "façade", "prot g": "protégé",
    "r sum": "résumé", "r gime": "régime", "s o": "São", "fran ois": "François",
    "fran oise": "Françoise", "garc a": "García", "mart n": "Martín", "z rich": "Zürich",
    "d sseldorf": "Düsseldorf", "erdo an": "Erdoğan", "m xico": "México", "qu bec": "Québec",
    "c te": "Côte",
  ]

  /// Words that have lost their last letter.
  private static let shortened: [String: String] = [
    "caf": "café", "clich": "cliché", "communiqu": "communiqué",
  ]

  private static let ukrainian: [String: String] = [
    "прем єр": "прем’єр", "об єкт": "об’єкт", "об єкти": "об’єкти", "об єднання": "об’єднання",
    "об єднаних": "об’єднаних", "об єднані": "об’єднані", "пам ять": "пам’ять",
    "пам яті": "пам’яті", "зв язок": "зв’язок", "зв язку": "зв’язку", "зв язки": "зв’язки",
    "комп ютер": "комп’ютер", "кар єра": "кар’єра", "інтерв ю": "інтерв’ю", "п ять": "п’ять",
    "п яти": "п’яти", "п ятницю": "п’ятницю", "п ятниця": "п’ятниця", "здоров я": "здоров’я",
    "сім я": "сім’я", "сім ї": "сім’ї", "ім я": "ім’я", "суб єкт": "суб’єкт",
    "від їзд": "від’їзд", "м яч": "м’яч", "м яса": "м’яса", "дев ять": "дев’ять",
  ]
}
