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

  @Test func changedSentenceIsAnotherOneAndOnlySuggested() throws {
    let old = ["A man came.", "The envoy of the north backs the talks.", "It rained."]
    let new = ["A man came.", "The envoy of the north rejects the talks.", "It rained."]
    #expect(try outcome(old, new) == ["1 kept", "-", "3 kept"])
    let (former, present) = (try article(old), try article(new))
    let suggestions = TextAlignment(former, present).suggestions
    #expect(suggestions == [former.units[1].span: present.units[1]])
  }

  @Test(arguments: [
    "the  Envoy — said:\n\"No.\"", "The envoy – said: “No.”", "The en- voy - said: \"No.\"",
    "The en\u{AD}voy — said: „No.“",
  ])
  func sentencePrintedOtherwiseIsMoved(sentence: String) throws {
    let old = ["A man came.", "The envoy — said: \"No.\""]
    #expect(try outcome(old, ["A man came.", sentence]) == ["1 kept", "2 moved"])
  }

  @Test(arguments: [
    "The envoy said: \"No!\"", "The envoy said: No.", "The envoy said: \"Nо.\"",
    "The envoys said: \"No.\"",
    "The envoy said: \"No\"", "Theenvoy said: \"No.\"", "The envoy said: \"-No.\"",
  ])
  func oneSignMakesAnotherSentence(sentence: String) throws {
    #expect(
      try outcome(["A man came.", "The envoy said: \"No.\""], ["A man came.", sentence])
        == ["1 kept", "-"])
  }

  @Test func goneOneOfTwoEqualSentencesIsNotGuessed() throws {
    #expect(
      try outcome(["A.", "Yes.", "B.", "Yes.", "C."], ["A.", "Yes.", "C."])
        == ["1 kept", "-", "-", "-", "3 kept"])
    #expect(
      try outcome(["A.", "Yes.", "B.", "Yes.", "C."], ["A.", "B.", "Yes.", "C."])
        == ["1 kept", "-", "2 kept", "3 kept", "4 kept"])
    #expect(
      try outcome(["A.", "Yes.", "Yes.", "B."], ["A.", "Yes.", "B."])
        == ["1 kept", "-", "-", "3 kept"])
  }

  @Test func repeatedSentencesAreToldApartByTheirNeighbours() throws {
    #expect(
      try outcome(
        ["Yes.", "First.", "Yes.", "Last."], ["Yes.", "New.", "First.", "Yes.", "Last."])
        == ["1 kept", "3 kept", "4 kept", "5 kept"])
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
        == ["-", "1 kept"])
    #expect(try outcome([], [], headlines: ("Talks go on", "TALKS GO ON")) == ["0 moved"])
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

  /// Edits that keep the order and repeat nothing: sentences go, come and get other words.
  @Test func noCodingComesToAnotherSentence() throws {
    for seed in 1...2_000 {
      var random = RepeatableGenerator(seed: seed)
      let pool = ["Yes.", "No.", "It rained on.", "One came.", "Two went out to sea."]
      let old = (0..<10).map { _ in pool.randomElement(using: &random) ?? "" }
      var new = Array(old.enumerated())
      for edit in 0..<Int.random(in: 0...6, using: &random) {
        let index = Int.random(in: 0..<max(1, new.count), using: &random)
        switch Int.random(in: 0...2, using: &random) {
        case 0 where !new.isEmpty: new.remove(at: index)
        case 1 where !new.isEmpty: new[index] = (-1, "\(new[index].1) \(edit)")
        default: new.insert((-1, "Line \(edit) is new."), at: index)
        }
      }
      let (former, present) = (try article(old), try article(new.map(\.element)))
      for (index, place) in TextAlignment(former, present).places.enumerated() {
        guard let span = place.span else { continue }
        let reached = try #require(present.units.firstIndex { $0.span == span })
        try #require(new[reached].0 == index, "seed \(seed), unit \(index + 1)")
      }
    }
  }

  /// Edits of any kind, among them sentences that change places or are repeated.
  @Test func everyPlaceHasTheWordsOfItsUnit() throws {
    for seed in 1...2_000 {
      var random = RepeatableGenerator(seed: seed)
      let pool = (1...8).map { "Ship \($0 / 2) sails." }
      let old = (0..<9).map { _ in pool.randomElement(using: &random) ?? "" }
      var new = (old + pool.shuffled(using: &random).prefix(3)).shuffled(using: &random)
      new.removeLast(Int.random(in: 0...new.count, using: &random))
      let (former, present) = (try article(old), try article(new))
      for place in TextAlignment(former, present).places {
        let words = place.span.map { present.text[$0] } ?? former.quote(of: place.unit)
        try #require(words == former.quote(of: place.unit), "seed \(seed)")
      }
      for sentence in Set(old) where old.count(where: { $0 == sentence }) == 1 {
        guard new.count(where: { $0 == sentence }) == 1 else { continue }
        let unit = try #require(old.firstIndex(of: sentence))
        try #require(TextAlignment(former, present).places[unit].span != nil, "seed \(seed)")
      }
    }
  }
}
