/// What a word means for the end of a sentence, in one language.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt16

  /// An abbreviation that never ends a sentence: a name follows `Mr.`.
  static let needsMore = WordTraits(rawValue: 1 << 0)
  /// An abbreviation that is a word too, so only a number goes on with the sentence: `No. 5`.
  static let beforeNumber = WordTraits(rawValue: 1 << 1)
  /// An abbreviation that ends a sentence before a ``starter``, but not before other capitals: `Inc.`.
  static let byNextWord = WordTraits(rawValue: 1 << 2)
  /// An amount or a time, after which names are rare.
  ///
  /// It ends a sentence before any capital that is no day or zone, unless it is all that the sentence
  /// has so far: `At 5 p.m. Ms. Ray …`.
  static let quantity = WordTraits(rawValue: 1 << 3)
  /// After a number a ``quantity``, `2014 г.`; elsewhere it ``needsMore``, `г. Псков`.
  static let quantityAfterNumber = WordTraits(rawValue: 1 << 4)
  /// With a small letter the abbreviation is another word: `ill`, `sat`.
  static let withCapital = WordTraits(rawValue: 1 << 9)

  /// A word that begins a sentence when it has a capital after an abbreviation.
  ///
  /// Words that are names too (`May`, `Will`) are none, for names follow abbreviations.
  static let starter = WordTraits(rawValue: 1 << 5)
  /// A verb that joins a quotation and its speaker.
  static let speechVerb = WordTraits(rawValue: 1 << 6)
  /// A preposition that opens a sentence with an amount or a time.
  static let quantityOpener = WordTraits(rawValue: 1 << 7)
  /// A day or time zone, which follows a time of day in the same sentence.
  static let afterTime = WordTraits(rawValue: 1 << 8)
  /// A word that opens a caption's credit, which many captions have behind no full stop: `Image: …`.
  static let captionLabel = WordTraits(rawValue: 1 << 10)
}
