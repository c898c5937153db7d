public import Agreement
public import Annotations

extension Findings {
  /// Gathers findings, one article at a time, in any order.
  ///
  /// What is kept grows with the statements taken and with the sentences, by some dozens of bytes
  /// each; no text is kept but two sentences a speaker.
  public struct Builder: Sendable {
    private let codebook: Codebook
    private let annotators: AnnotatorSelection
    private let basis: Basis
    private var articles: [ReadArticle] = []
    /// Whether something was taken of each article.
    private var isTaken: [Bool] = []
    private var settled = Settled()
    private var statements: TakenStatements
    private var stories = StoryFinder()
    private var folder = SentenceFolder()
    private var ledger: SpeakerLedger

    /// Prepares findings.
    ///
    /// - Parameters:
    ///   - codebook: The variables.
    ///   - annotators: Who has a vote.
    ///   - basis: Whose word counts.
    public init(
      codebook: Codebook, annotators: AnnotatorSelection = .everyPerson,
      basis: Basis = .referenceElseMajority
    ) {
      self.codebook = codebook
      self.annotators = annotators
      self.basis = basis
      statements = TakenStatements(variables: ColumnPlan.variables(of: codebook))
      ledger = SpeakerLedger(codebook)
    }

    /// Takes an article.
    ///
    /// - Parameter article: The article with its codings.
    public mutating func add(_ article: CodedArticle) {
      let place = articles.count
      articles.append(ReadArticle(article))
      isTaken.append(false)
      stories.beginArticle(units: article.units.count)
      let settlement = ArticleSettlement(
        article, codebook: codebook, basis: basis, annotators: annotators)
      for (unit, state) in zip(article.units, settlement.units) {
        let sentence = folder.fold(article.text(at: unit.span))
        let reference = UnitReference(article: place, unit: unit.number)
        var taken: [SettledStatement] = []
        switch state {
        case .uncoded: break
        case .open: settled.open.append(reference)
        case .settled(let word):
          isTaken[place] = true
          settled.count(word, at: reference)
          taken = word.statements
        }
        stories.add(sentence, unit: unit.number, isTaken: !taken.isEmpty)
        for statement in taken {
          statements.append(statement, at: reference)
          ledger.add(statement, on: unit, of: article, sentence)
        }
      }
    }

    /// What was found in everything that was added.
    ///
    /// - Parameters:
    ///   - progress: How far the coding is.
    ///   - interval: How intervals are found; shares have one from a bootstrap only.
    /// - Returns: The findings.
    public func finish(
      progress: CodingProgress, interval: IntervalChoice = .bootstrap(Bootstrap())
    ) -> Findings {
      let order = articles.indices.sorted { articles[$0].id < articles[$1].id }
      var places = Array(repeating: 0, count: articles.count)
      for (place, article) in order.enumerated() { places[article] = place }
      let read = order.map { articles[$0] }
      var statements = self.statements
      statements.renumber(articles: places)
      let stories = self.stories.found(in: articles.chronological).renumbered(places)
      let tables = StatementTables(
        statements: statements,
        intervals: ShareIntervals(
          articles: order.map { isTaken[$0] }, stories: stories.stories.map(\.articles),
          bootstrap: interval.bootstrap))
      let plan = ColumnPlan(codebook, read, statements)
      let voices = VoicesCount(
        tables: tables, plan: plan, codebook: codebook, stories: stories)
      var findings = Findings(
        articles: read, basis: basis, settled: settled.renumbered(places),
        statements: statements.indices.count, voices: voices.voices,
        stances: StanceTables(tables, plan, codebook)?.all ?? [],
        speakers: ledger.entries(tables, plan, read), progress: progress)
      findings.stanceMeans = StanceMeans(tables, plan, codebook)?.all ?? []
      return findings
    }
  }
}

extension Findings.ReadArticle {
  fileprivate init(_ article: CodedArticle) {
    self.init(
      id: article.id, title: article.title, published: article.published,
      outlet: article.outlet, units: article.units.count, language: article.language)
  }
}

extension [Findings.ReadArticle] {
  /// Their places in the order of time: by date, undated ones last, then by name.
  fileprivate var chronological: [Int] {
    indices.sorted { left, right in
      let (one, other) = (self[left], self[right])
      if one.published == other.published { return one.id < other.id }
      guard let date = one.published, let otherDate = other.published else {
        return one.published != nil
      }
      return date.utf8.lexicographicallyPrecedes(otherDate.utf8)
    }
  }
}

extension Findings.Settled {
  fileprivate mutating func count(_ unit: SettledUnit, at reference: UnitReference) {
    switch unit.word {
    case .reference: byReference += 1
    case .majority: byMajority += 1
    case .one: byOne += 1
    }
    if unit.statements.contains(where: { !$0.tied.isEmpty }) { tied.append(reference) }
  }

  /// The same with articles at other places, and units in order.
  fileprivate func renumbered(_ places: [Int]) -> Self {
    var settled = self
    settled.tied = tied.map { $0.renumbered(places) }.sorted()
    settled.open = open.map { $0.renumbered(places) }.sorted()
    return settled
  }
}

extension StoryFinder.Found {
  fileprivate func renumbered(_ places: [Int]) -> Self {
    var found = self
    found.stories = stories.map { story in
      Repetition.Story(
        articles: story.articles.map { places[$0] }.sorted(),
        sharedSentences: story.sharedSentences)
    }.sorted { $0.articles.lexicographicallyPrecedes($1.articles) }
    found.repeated = Set(repeated.map { $0.renumbered(places) })
    return found
  }
}

extension UnitReference {
  /// The same with the article at another place.
  func renumbered(_ places: [Int]) -> UnitReference {
    UnitReference(article: places[article], unit: unit)
  }
}
