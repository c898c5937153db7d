import Annotations

@testable import Reports

extension SmallStudy {
  /// Four statements: Orel objects in both articles, and both reporters are in favour.
  static func findings(
    title: String = "One", speaker: String = "Orel", units: Int = 3
  ) -> Findings {
    let official = counted([unit(0, 2), unit(1, 2)])
    let narrator = counted([unit(0, 3), unit(1, 3)])
    return Findings(
      articles: articles(title, units), basis: .referenceElseMajority, settled: settled,
      statements: 4,
      voices: voices(official, narrator, speaker), stances: [stances(official, narrator)],
      speakers: [entry(speaker, official)], progress: progress)
  }

  private static func articles(_ title: String, _ units: Int) -> [Findings.ReadArticle] {
    [
      Findings.ReadArticle(
        id: id("wire/one"), title: title, published: "2031-02-14", outlet: "wire", units: units,
        language: "de-AT"),
      Findings.ReadArticle(
        id: id("wire/two"), title: "Two", published: "2031-03-02", outlet: nil, units: units,
        language: "x y"),
    ]
  }

  private static var settled: Findings.Settled {
    var settled = Findings.Settled()
    settled.byMajority = 4
    settled.byReference = 1
    settled.open = [unit(1, 1)]
    return settled
  }

  private static func voices(
    _ official: Counted, _ narrator: Counted, _ speaker: String
  ) -> Voices {
    Voices(
      bySource: ShareTable(
        section: "voices-by-source", variable: "source",
        rows: [
          row("narrator", "The reporter", Share(narrator, of: 4, interval: 0.25...0.75)),
          row("official", "Official", Share(official, of: 4, interval: 0.25...0.75)),
        ], total: 4),
      bySpeaker: ShareTable(
        section: "voices-by-speaker", variable: "speaker",
        rows: [
          row("orel", speaker, Share(official, of: 4)),
          row(nil, "not given", Share(narrator, of: 4)),
        ], total: 4),
      byKey: [], reporter: Share(narrator, of: 4), viaOthers: nil, byForm: nil,
      repetition: Repetition(
        stories: [Repetition.Story(articles: [0, 1], sharedSentences: 1)],
        repeated: Share(counted([unit(1, 2)]), of: 4), bySourceOnce: nil))
  }

  private static func row(_ value: String?, _ name: String, _ share: Share) -> ShareTable.Row {
    ShareTable.Row(value: value, name: name, isRest: false, share: share)
  }

  private static func stances(_ official: Counted, _ narrator: Counted) -> StanceTable {
    let none = Share(counted([]), of: 2)
    return StanceTable(
      target: "talks", targetName: "Talks", division: .source,
      labels: labels,
      rows: [
        StanceTable.Row(
          value: "official", name: "Official", isRest: false,
          shares: [Share(official, of: 2), none, none, none], total: 2),
        StanceTable.Row(
          value: "narrator", name: "The reporter", isRest: false,
          shares: [none, none, Share(narrator, of: 2), none], total: 2),
      ])
  }

  static let labels = [
    StanceTable.Label(id: "oppose", name: "oppose", position: -1),
    StanceTable.Label(id: "neutral", name: "neutral", position: 0),
    StanceTable.Label(id: "support", name: "support", position: 1),
    StanceTable.Label(id: "unclear", name: "unclear", position: nil),
  ]

  /// A row of so many statements.
  static func row(oppose: Int, neutral: Int, support: Int) -> StanceTable.Row {
    let counts = [oppose, neutral, support]
    let total = counts.reduce(0, +)
    return StanceTable.Row(
      value: "x", name: "X", isRest: false,
      shares: counts.map { count in
        Share(counted((0..<count).map { unit($0, 1) }), of: total)
      }, total: total)
  }

  private static func entry(_ name: String, _ counted: Counted) -> SpeakerEntry {
    SpeakerEntry(
      value: "orel", name: name, isListed: true,
      attributes: [Entity.Attribute(key: "side", value: "north")],
      roles: [SpeakerEntry.Part(value: "official", name: "Official", counted: counted)],
      aliases: [SpeakerEntry.Part(value: "Orel", name: "Orel", counted: counted)],
      outlets: [SpeakerEntry.Part(value: "wire", name: "wire", counted: Counted([unit(0, 2)]))],
      stands: [SpeakerEntry.Stand(target: "talks", stance: "oppose", counted: counted)],
      counted: counted,
      first: SpeakerEntry.Quotation(
        unit: unit(0, 2), published: "2031-02-14", text: sentences[1]),
      last: SpeakerEntry.Quotation(unit: unit(1, 2), published: nil, text: sentences[1]))
  }

  private static var progress: CodingProgress {
    CodingProgress(
      cells: [0, 1].flatMap { article in
        [jon, mira].map { annotator in
          CodingProgress.Cell(
            annotator: annotator, article: article, state: .done, isAssigned: nil, found: 2,
            none: 1, uncoded: 0)
        }
      },
      days: [
        CodingProgress.Day(annotator: jon, day: "2031-04-01", units: 6),
        CodingProgress.Day(annotator: mira, day: "2031-04-02", units: 6),
      ])
  }

  /// An article of the evidence.
  static func evidence(
    _ place: Int, sentences: [String] = sentences, id name: String = "wire/one"
  ) -> EvidenceArticle {
    let said: [[[Statement]]] = [
      [[], []],
      [[statement("official", "orel", "neutral")], [statement("official", "orel", "oppose")]],
      [[statement("narrator", nil, "support")], [statement("narrator", nil, "support")]],
    ]
    let units = zip(1..., zip(sentences, said)).map { number, content in
      let (text, said) = content
      return EvidenceArticle.Unit(
        number: self.number(number), text: text,
        words: zip([jon, mira], said).map {
          EvidenceArticle.Word(
            annotator: $0, coding: Coding(statements: $1), otherVersions: [])
        }, taken: taken(said[1]), mark: said[0] == said[1] ? .agreed : .disagreement,
        causes: said[0] == said[1] ? [] : [.intensity("stance")])
    }
    return EvidenceArticle(place: place, id: id(name), title: "One", units: units)
  }

  private static func taken(_ said: [Statement]) -> SettledUnit {
    SettledUnit(
      word: .reference, statements: said.map { SettledStatement($0) })
  }
}
