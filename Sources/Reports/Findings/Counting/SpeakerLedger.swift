import Annotations

/// Gathers what only the articles themselves tell of speakers: under which names they stand in
/// sentences, and where they speak first and last.
struct SpeakerLedger: Sendable {
  private struct Known: Sendable {
    let names: AliasFinder
    var first: Sighting?
    var last: Sighting?
    /// The statements in whose sentence each of the names stands.
    var aliases: [[Int32]]
  }

  private let entities: [ExactText: Entity]
  private var folder = SentenceFolder()
  private var speakers: [Known] = []
  private var numbers: [ExactText: Int] = [:]
  private var statements: Int32 = 0

  init(_ codebook: Codebook) {
    entities = Dictionary(
      codebook.entities.map { (ExactText($0.id), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Takes the next statement.
  mutating func add(
    _ settled: SettledStatement, on unit: Article.Unit, of article: CodedArticle,
    _ sentence: FoldedSentence
  ) {
    defer { statements &+= 1 }
    guard case .text(let value)? = settled.statement[Variable.KnownID.speaker] else { return }
    let speaker = number(of: value)
    for name in speakers[speaker].names.found(in: sentence) {
      speakers[speaker].aliases[name].append(statements)
    }
    let moment = Sighting.Moment(
      published: article.published, article: article.id, unit: unit.number)
    if speakers[speaker].first.map({ moment.isBefore($0.moment) }) ?? true {
      speakers[speaker].first = Sighting(moment: moment, text: article.text(at: unit.span))
    }
    if speakers[speaker].last.map({ moment.isLaterNews(than: $0.moment) }) ?? true {
      speakers[speaker].last = Sighting(moment: moment, text: article.text(at: unit.span))
    }
  }

  private mutating func number(of value: String) -> Int {
    let key = ExactText(value)
    if let known = numbers[key] { return known }
    let names = AliasFinder(entities[key]?.names ?? [], orElse: value, folding: &folder)
    numbers[key] = speakers.count
    speakers.append(Known(names: names, aliases: names.names.map { _ in [] }))
    return speakers.count - 1
  }

  /// The ledger, those with the most statements first.
  ///
  /// - Parameters:
  ///   - tables: What counts the statements that were added here, in the same order.
  ///   - plan: By what they are counted.
  ///   - articles: The articles, by name.
  /// - Returns: An entry for each speaker.
  func entries(
    _ tables: StatementTables, _ plan: ColumnPlan, _ articles: [Findings.ReadArticle]
  ) -> [SpeakerEntry] {
    guard let column = plan.speaker else { return [] }
    let division = tables.divide(Array(tables.statements.indices), by: column)
    let ranked = division.byFrequency.filter { column.categories[$0].kind == .value }
    let places = Dictionary(
      articles.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { one, _ in one })
    return ranked.map {
      entry(
        column.categories[$0], SpeakerCount(tables: tables, plan: plan, statements: division[$0]),
        places)
    }
  }

  private func entry(
    _ category: Category, _ count: SpeakerCount, _ places: [Article.ID: Int]
  ) -> SpeakerEntry {
    let value = category.value?.text ?? ""
    let known = category.value.flatMap { numbers[$0] }.map { speakers[$0] }
    let entity = category.value.flatMap { entities[$0] }
    return SpeakerEntry(
      value: value, name: category.name, isListed: entity != nil,
      attributes: entity?.attributes ?? [], roles: count.roles,
      aliases: known.map { count.aliases($0.names.names, $0.aliases) } ?? [],
      outlets: count.outlets, stands: count.stands, counted: count.counted,
      first: known?.first?.quotation(places), last: known?.last?.quotation(places))
  }
}

/// A sentence in which a speaker's position stands.
private struct Sighting: Sendable {
  /// When and where it stands.
  struct Moment: Sendable {
    let published: String?
    let article: Article.ID
    let unit: Article.Unit.Number

    /// Whether it comes first: by date, undated articles last, then by article and unit.
    func isBefore(_ other: Moment) -> Bool {
      switch (published, other.published) {
      case (let date?, let otherDate?) where date != otherDate:
        return date.utf8.lexicographicallyPrecedes(otherDate.utf8)
      case (_?, nil): return true
      case (nil, _?): return false
      default: return (article, unit) < (other.article, other.unit)
      }
    }

    /// Whether it comes last; of undated articles nobody knows, so any date is later.
    func isLaterNews(than other: Moment) -> Bool {
      (published == nil) == (other.published == nil) ? other.isBefore(self) : published != nil
    }
  }

  let moment: Moment
  /// The sentence as it stands in the article.
  let text: String

  func quotation(_ places: [Article.ID: Int]) -> SpeakerEntry.Quotation? {
    places[moment.article].map {
      SpeakerEntry.Quotation(
        unit: UnitReference(article: $0, unit: moment.unit), published: moment.published,
        text: text.onOneLine)
    }
  }
}
