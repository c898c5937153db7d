import Annotations
import Testing

/// What a mistyped word was meant to be.
@Suite struct SuggestionTests {
  let words = ["oppose", "neutral", "support", "official", "talks"]

  @Test(arguments: [
    ("suport", "support"), ("spuport", "support"), ("supports", "support"), ("SUPPORT", "support"),
    ("nutral", "neutral"), ("offic", "official"), ("tlaks", "talks"),
  ])
  func slipLeadsToTheWord(typed: String, meant: String) {
    #expect(Suggestion.nearest(to: typed, among: words) == [meant])
  }

  @Test(arguments: ["", "x", "weather", "зеленский"])
  func farWordLeadsNowhere(typed: String) {
    #expect(Suggestion.nearest(to: typed, among: words).isEmpty)
    #expect(Suggestion.hint(for: typed, among: words) == nil)
  }

  @Test func nearestComesFirstAndThreeAreEnough() {
    let found = Suggestion.nearest(to: "goal", among: ["goat", "gaol", "coals", "goal", "foal"])
    #expect(found == ["goal", "foal", "gaol"])
  }

  @Test func hintNamesTheCandidates() {
    #expect(Suggestion.hint(for: "suport", among: words) == "did you mean 'support'?")
    #expect(Suggestion.hint(for: "nov", among: ["now", "not"]) == "did you mean 'not' or 'now'?")
  }

  @Test func hugeWordCostsNothing() {
    let typed = String(repeating: "a", count: 100_000)
    #expect(Suggestion.nearest(to: typed, among: ["b" + typed] + words).isEmpty)
  }
}
