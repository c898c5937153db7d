/// Words that are frequent in one language whatever a text is about.
struct FunctionWords {
  /// The language as a BCP 47 tag.
  let language: String
  /// A letter that no longer text lacks and that relatives with many of the same words do not have;
  /// nil if the words tell enough.
  let letter: Unicode.Scalar?
  /// The words, in lower case.
  let words: Set<String>
  /// Whether all of them are of ASCII letters; otherwise none is.
  let isASCII: Bool
  /// The greatest length of a word, in bytes.
  let longest: Int

  private init(language: String, letter: Unicode.Scalar?, words: Set<String>) {
    self.language = language
    self.letter = letter
    self.words = words
    isASCII = words.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
    longest = words.map(\.utf8.count).max() ?? 0
  }

  /// The languages that are recognised.
  static let known = [
    FunctionWords(
      language: "en", letter: nil,
      words: [
        "the", "and", "of", "to", "that", "for", "with", "from", "by", "has", "have", "had",
        "which", "this", "been", "were", "are", "would", "their", "they", "he", "she", "it", "not",
        "who",
      ]),
    FunctionWords(
      language: "ru", letter: "ы",
      words: [
        "и", "в", "не", "с", "о", "по", "к", "а", "но", "или", "что", "как", "это", "из", "его",
        "для", "также", "был", "была", "были", "было", "он", "она", "они", "который", "которые",
        "чтобы", "после",
      ]),
    FunctionWords(
      language: "uk", letter: "і",
      words: [
        "і", "й", "та", "в", "у", "не", "з", "із", "про", "до", "від", "але", "або", "що", "як",
        "це", "його", "для", "також", "був", "була", "були", "було", "він", "вона", "вони", "який",
        "які", "щоб", "після",
      ]),
  ]
}
