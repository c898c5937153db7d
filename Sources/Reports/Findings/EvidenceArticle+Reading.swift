public import Annotations

extension EvidenceArticle {
  /// An article with what everybody says of its units.
  ///
  /// - Parameters:
  ///   - article: The article with its codings.
  ///   - place: Its place in ``Findings/articles``.
  ///   - codebook: The variables.
  ///   - annotators: Whose codings are shown beside the reference's.
  ///   - basis: Whose word counts in figures.
  public init(
    _ article: CodedArticle, at place: Int, codebook: Codebook,
    by annotators: AnnotatorSelection = .everyPerson, basis: Basis = .referenceElseMajority
  ) {
    let isLeading: (Layer) -> Bool = { layer in
      guard case .annotator(let name) = basis else { return false }
      return layer.id.annotator == name
    }
    let layers = article.layers.filter {
      ($0.id.annotator == .reference || annotators.includes($0) || isLeading($0))
        && $0.status.state != .irrelevant
    }
    let voices = layers.map { WordsOfLayer($0, in: article) }
    let settlement = ArticleSettlement(
      article, codebook: codebook, basis: basis, annotators: annotators)
    let comparing = EvidenceComparison(voices, codebook)
    self.init(
      place: place, id: article.id, title: article.title,
      units: zip(article.units, settlement.units).enumerated().map { position, unit in
        let comparison = comparing.comparison(at: position)
        return Unit(
          number: unit.0.number, text: article.text(at: unit.0.span).onOneLine,
          words: comparing.words(at: position), taken: unit.1.unit, mark: comparison?.mark,
          causes: comparison?.causes ?? [])
      })
  }
}

extension ArticleSettlement.State {
  fileprivate var unit: SettledUnit? {
    guard case .settled(let unit) = self else { return nil }
    return unit
  }
}

/// What one annotator says of each unit of an article.
private struct WordsOfLayer {
  let annotator: AnnotatorName
  private var coded: [Layer.CodedUnit?]

  init(_ layer: Layer, in article: CodedArticle) {
    annotator = layer.id.annotator
    coded = Array(repeating: nil, count: article.units.count)
    for unit in layer.units {
      if let position = article.position(at: unit.span) { coded[position] = unit }
    }
  }

  func word(at position: Int) -> EvidenceArticle.Word? {
    guard let unit = coded[position], !unit.coding.isEmpty || !unit.otherVersions.isEmpty else {
      return nil
    }
    return EvidenceArticle.Word(
      annotator: annotator, coding: unit.coding, otherVersions: unit.otherVersions)
  }

  func judgement(at position: Int) -> Judgement {
    let unit = coded[position]
    return Judgement(annotator, unit?.coding, otherVersions: unit?.otherVersions ?? [])
  }

  /// The statements on the units just before and after one.
  func nearby(_ position: Int) -> [Statement] {
    [position - 1, position + 1].filter(coded.indices.contains)
      .flatMap { judgement(at: $0).statements ?? [] }
  }
}

/// Annotators' words on the units of an article beside each other.
private struct EvidenceComparison {
  private let all: [WordsOfLayer]
  private let annotators: [WordsOfLayer]
  private let codebook: Codebook

  init(_ voices: [WordsOfLayer], _ codebook: Codebook) {
    let reference = voices.filter { $0.annotator == .reference }
    annotators = voices.filter { $0.annotator != .reference }
    all = annotators + reference
    self.codebook = codebook
  }

  /// What everybody says, the reference last.
  func words(at position: Int) -> [EvidenceArticle.Word] {
    all.compactMap { $0.word(at: position) }
  }

  /// How far annotators agree; nil where fewer than two spoke.
  func comparison(at position: Int) -> UnitComparison? {
    let judgements = annotators.map { $0.judgement(at: position) }
    guard judgements.count(where: { $0.statements != nil }) > 1 else { return nil }
    let nearby = annotators.map { ($0.annotator, $0.nearby(position)) }
    return UnitComparison(
      judgements, codebook: codebook, nearby: Dictionary(nearby, uniquingKeysWith: { $1 }))
  }
}
