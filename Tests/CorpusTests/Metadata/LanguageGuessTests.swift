@testable import Corpus
import Testing

struct LanguageGuessTests {
  @Test(arguments: [
    ("The mayor said that the harbour would not open for the ships of the fleet.", "en"),
    (
      "Мэр сказал, что порт не откроют для кораблей, и они ушли из города, а моряки были дома.",
      "ru"
    ),
    (
      "Мер сказав, що порт не відкриють для кораблів, і вони пішли з міста, а моряки лишилися.",
      "uk"
    ),
    ("Der Bürgermeister sagte, dass der Hafen nicht für die Schiffe der Flotte öffnet.", nil),
    ("Кметът каза, че пристанището няма да отвори за корабите и те напуснаха града в неделя.", nil),
    ("船は港に入った。", nil), ("The end of it.", nil), ("", nil),
  ])
  func functionWordsTellTheLanguage(text: String, language: String?) {
    #expect(LanguageGuess.language(of: text) == language)
  }
}
