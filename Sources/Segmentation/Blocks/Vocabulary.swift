/// The words and phrases by which blocks are recognised, in English, Russian and Ukrainian.
enum Vocabulary {
  /// Whether a paragraph that begins with a word may be recognised by its first words.
  static func leadsIntoPhrase(_ word: WordKey?) -> Bool {
    guard let word else { return false }
    return leads.begin(with: word)
  }

  /// Whether a word is the last one of ``reservations``.
  static func endsReservation(_ word: WordKey?) -> Bool {
    guard let word else { return false }
    return reservationEnds.begin(with: word)
  }

  private static let reservationEnds = Phrases("reserved, защищены, захищено, захищені")

  /// The first words of all phrases that may begin a paragraph.
  private static let leads = Phrases(
    firstWordsOf: [
      relatedHeadings, buttons, requests, captionLabels, reportingLabels, agencies,
      Phrases("c, copyright"),
    ])
}
