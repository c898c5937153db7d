/// The words and phrases by which blocks are recognised, in English, Russian and Ukrainian.
enum Vocabulary {
  /// Whether a paragraph that begins with a word may be recognised by its first words.
  static func leadsIntoPhrase(_ word: WordKey?) -> Bool {
    guard let word else { return false }
    return leads.begin(with: word)
  }

  /// Whether a paragraph that ends with a word may be recognised by its last words.
  static func endsPhrase(_ word: WordKey?) -> Bool {
    guard let word else { return false }
    return phraseEnds.begin(with: word)
  }

  /// Last words of ``reservations``, ``contributions``, ``keystrokes`` and lines of followers.
  private static let phraseEnds = Phrases(
    """
    reserved, защищены, захищено, захищені, report, story, article, reporting, enter
    """)

  /// Words before the year or the owner of a text.
  private static let copyrightSigns = Phrases("c, copyright")

  /// The first words of all phrases that may begin a paragraph.
  private static let leads = Phrases(
    firstWordsOf: [
      relatedHeadings, buttons, requests, captionLabels, reportingLabels, agencies, texts,
      origins, notices, ownLabels, dateLabels, copyrightSigns, reservations,
    ])

  /// All words of dates and times of day, and those before them.
  static let times = Phrases(allOf: [timeWords, dateLabels, months, weekdays])

  /// All phrases that show a role only at the beginning of a paragraph.
  static let openers = Phrases(
    allOf: [
      relatedHeadings, buttons, requests, captionLabels, reportingLabels, texts, origins, notices,
      ownLabels, dateLabels, copyrightSigns, homes, relatedOpenings, relatedLabels, tagLabels,
      fields, sourceLabels, counted, countWords, Phrases("http, https, www"),
    ])

  /// All phrases without which the other words of a paragraph show no role.
  static let tellers = Phrases(
    allOf: [
      reservations, contributions, agencies, media, captionLabels, networks, keystrokes,
      noticeSubjects,
    ])
}
