import Annotations
import Testing

/// Where the sentences of an article stand in another version of it.
@Suite struct TextAlignmentTests {
  private func article(_ sentences: [String], headline: String? = nil) throws -> Article {
    let id = try #require(Article.ID("a"))
    let lines = [headline].compactMap(\.self) + sentences
    let file = Article.Received(file: "", hash: "", byteCount: 0, encoding: "utf-8")
    let text = lines.joined(separator: " ")
    var article = Article(id: id, received: file, text: ScalarText(text), textHash: text)
    var start = 0
    for (index, line) in lines.enumerated() {
      let number = try #require(Article.Unit.Number(index + (headline == nil ? 1 : 0)))
      let end = start + line.unicodeScalars.count
      article.units.append(Article.Unit(number: number, span: start..<end))
      start = end + 1
    }
    return article
  }

  /// What became of each old unit: its new number and how it came there, or `-`.
  private func outcome(_ old: [String], _ new: [String], headlines: (String?, String?) = (nil, nil))
    throws -> [String]
  {
    let (former, present) = (
      try article(old, headline: headlines.0), try article(new, headline: headlines.1)
    )
    return TextAlignment(former, present).places.map { place in
      guard let span = place.span, let unit = present.unit(at: span) else { return "-" }
      return "\(unit.number) \(place.kind)"
    }
  }

  @Test func sameSentencesAreKeptWhateverStandsBetweenThem() throws {
    #expect(
      try outcome(["A man came.", "It rained."], ["New.", "A man came.", "More.", "It  rained."])
        == ["2 kept", "4 kept"])
  }

  @Test func sentenceThatChangedItsPlaceIsMoved() throws {
    let moved = try outcome(
      ["One came.", "Two went.", "Three sat."],
      [
        "Two went.", "Three sat.", "One came.",
      ])
    #expect(moved == ["3 moved", "1 moved", "2 moved"])
  }

  @Test func changedSentenceBetweenItsNeighboursIsMoved() throws {
    #expect(
      try outcome(
        ["A man came.", "The envoy of the north backs the talks.", "It rained."],
        ["A man came.", "The envoy of the north now backs all talks.", "It rained."])
        == ["1 kept", "2 moved", "3 kept"])
  }

  @Test func repeatedSentencesAreToldApartByTheirNeighbours() throws {
    #expect(
      try outcome(
        ["Yes.", "First.", "Yes.", "Last."], ["Yes.", "New.", "First.", "Yes.", "Last."])
        == ["1 kept", "3 kept", "4 kept", "5 kept"]
        || outcome(
          ["Yes.", "First.", "Yes.", "Last."], ["Yes.", "New.", "First.", "Yes.", "Last."])
          == ["-", "3 kept", "4 kept", "5 kept"]
    )
  }

  @Test func whatCouldBeTwoThingsIsNeither() throws {
    #expect(
      try outcome(
        ["The envoy of the north backs the talks."],
        ["The envoy of the north backs some talks.", "The envoy of the north backs other talks."])
        == ["-"])
    #expect(try outcome(["Yes.", "Yes."], ["Yes.", "No.", "Yes.", "Yes."]) == ["-", "-"])
  }

  @Test func sentenceThatIsGoneHasNoPlace() throws {
    #expect(try outcome(["A man came.", "It rained."], ["A man came."]) == ["1 kept", "-"])
    #expect(try outcome(["A man came."], []) == ["-"])
  }

  @Test func headlineIsOnlyEverAHeadline() throws {
    #expect(
      try outcome(["It rained."], ["It rained."], headlines: ("Talks go on", "Talks still go on"))
        == ["0 moved", "1 kept"])
    #expect(
      try outcome([], ["Talks go on"], headlines: ("Talks go on", nil)) == ["-"])
    #expect(
      try outcome(["Talks go on"], ["It rained."], headlines: (nil, "Talks go on")) == ["-"])
  }

  @Test func longTextIsComparedInShortTime() throws {
    let old = (0..<400).map { "Sentence \($0) says that ship \($0 * 7) of line \($0 * 3) came in." }
    let new = old.map { $0 + " Late." }
    var outcome: [String] = []
    let time = try ContinuousClock().measure { outcome = try self.outcome(old, new) }
    #expect(outcome.count == 400)
    #expect(time < .seconds(3))
  }

  @Test(arguments: 1...40) func everyPlaceIsGivenOnce(seed: Int) throws {
    var random = RepeatableGenerator(seed: seed)
    let pool = ["One came.", "Two went out.", "Yes.", "The war of words went on.", "It rained on."]
    let old = (0..<12).map { _ in pool.randomElement(using: &random) ?? "" }
    let new = (0..<12).map { _ in pool.randomElement(using: &random) ?? "" }
    let places = TextAlignment(try article(old), try article(new)).places.compactMap(\.span)
    #expect(Set(places).count == places.count)
    #expect(places.allSatisfy { !$0.isEmpty })
  }
}
