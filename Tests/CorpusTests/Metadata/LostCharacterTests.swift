import Annotations
import Corpus
import Testing

struct LostCharacterTests {
  @Test(arguments: [
    ("Orsk s mayor came.", "Orsk s", "Orsk’s"), ("They don t know.", "don t", "don’t"),
    ("I m late.", "I m", "I’m"), ("We ve come.", "We ve", "We’ve"),
    ("Orsk?s mayor came.", "Orsk?s", "Orsk’s"), ("They can?t.", "can?t", "can’t"),
  ])
  func lostApostropheIsFound(text: String, words: String, suggestion: String) {
    let found = lost(in: text)

    #expect(found.map(\.kind) == [.apostrophe])
    #expect(found.map { ScalarText(text)[$0.span] } == [words])
    #expect(found.first?.suggestion == suggestion)
  }

  @Test(
    arguments: [
      ("spokesman St phane Birk said", "St phane", nil), ("Lasse Br n, a sailor", "Br n", nil),
      ("Ada Gonz lez came.", "Gonz lez", nil), ("in the caf of Orsk", "caf", "café"),
      ("a na ve plan", "na ve", "naïve"),
    ] as [(String, String, String?)])
  func lostLetterIsFound(text: String, words: String, suggestion: String?) {
    let found = lost(in: text)

    #expect(found.map(\.kind) == [.letter])
    #expect(found.map { ScalarText(text)[$0.span] } == [words])
    #expect(found.first?.suggestion == suggestion)
  }

  @Test(arguments: [
    ("donâ€™t", "â€™", "’"), ("cafÃ©", "Ã©", "é"), ("â€œNoâ€\u{9D}", "â€œ", "“"),
    ("10Â£", "Â£", "£"), ("ÐŸÑƒÑ‚Ð¸Ð½", "ÐŸÑƒÑ‚Ð¸Ð½", "Путин"),
    ("РџСѓС‚РёРЅ", "РџСѓС‚РёРЅ", "Путин"), ("це вЂ“ порт", "вЂ“", "–"),
    ("ÐœÐµÑ€ ÐŸÐ¾Ñ€Ñ‚", "ÐœÐµÑ€ ÐŸÐ¾Ñ€Ñ‚", "Мер Порт"),
  ])
  func misreadTextIsFound(text: String, words: String, original: String) {
    let found = lost(in: text)

    #expect(found.first?.kind == .mojibake)
    #expect(found.first.map { ScalarText(text)[$0.span] } == words)
    #expect(found.first?.suggestion == original)
  }

  @Test func replacementCharactersAreOnePlace() {
    let found = lost(in: "Lasse Br\u{FFFD}\u{FFFD}n")

    #expect(found == [LostCharacter(kind: .replacement, span: 8..<10, suggestion: nil)])
  }

  @Test func ukrainianApostropheIsFound() {
    let found = lost(in: "Прем єр і його сім я", language: "uk")

    #expect(found.map(\.suggestion) == ["прем’єр", "сім’я"])
  }

  @Test(arguments: [
    "The letter s is silent.", "Orsk’s mayor, Velm's port and the 1990s.",
    "In the 1990 s it rained.",
    "He lives on High St near the port.", "Mr Birk and Dr Lind met St John.", "Plan b is late.",
    "Ng said no; Ng met Krk and Brno.", "They can take it. What? So be it.", "5 km north",
    "https://x.example/?s=1&t=2", "Рівне, Різдво і СРСР; ВІТРІВ СІРІСТЬ", "Où est l’Âge d’or ? Là.",
    "São Paulo, Málaga, Łódź, Øst, Ærø, ÅÄÖ", "Він є, як їх і в якому", "Nightfall’s “End”…",
    "Rock n roll",
    "Murray v Nadal", "Chez Fez, pez", "«LIBERTÉ», “PÅ” og «NÉ»", "d'Ivoire d’Or",
    "It is 5 m long and 3 s late.",
  ])
  func wholeTextGivesNothing(_ text: String) {
    #expect(lost(in: text).isEmpty)
  }

  @Test func otherLanguagesHaveNoContractions() {
    #expect(lost(in: "Orsk s vetrom", language: "sk").isEmpty)
  }

  private func lost(in text: String, language: String? = nil) -> [LostCharacter] {
    LostCharacter.all(in: ScalarText(text), language: language)
  }
}
