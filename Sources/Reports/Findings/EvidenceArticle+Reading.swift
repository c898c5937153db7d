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
  ///   - isShown: Whether a unit is meant; the others are only counted.
  public init(
    _ article: CodedArticle, at place: Int, codebook: Codebook,
    by annotators: AnnotatorSelection = .everyPerson, basis: Basis = .referenceElseMajority,
    isShown: (Article.Unit.Number) -> Bool = { _ in true }
  ) {
    let isLeading: (Layer) -> Bool = { layer in
      guard case .annotator(let name) = basis else { return false }
      return layer.id.annotator == name
    }
    let layers = article.layers.filter {
      ($0.id.annotator == .reference || annotators.includes($0) || isLeading($0))
        && $0.status.state != .irrelevant
    }
    let voices = layers.map { PlacedLayer($0, in: article) }
    let settler = ArticleSettler(
      article, codebook: codebook, basis: basis, annotators: annotators)
    let comparing = EvidenceComparison(voices, codebook)
    let shown = article.units.indices.filter { isShown(article.units[$0].number) }
    self.init(
      place: place, id: article.id, title: article.title,
      units: shown.map { position in
        let unit = article.units[position]
        let comparison = comparing.comparison(at: position)
        return Unit(
          number: unit.number, text: article.text(at: unit.span).onOneLine,
          words: comparing.words(at: position), taken: settler.state(at: position).unit,
          mark: comparison?.mark, causes: comparison?.causes ?? [])
      }, others: article.units.count - shown.count)
  }
}

extension ArticleSettlement.State {
  fileprivate var unit: SettledUnit? {
    guard case .settled(let unit) = self else { return nil }
    return unit
  }
}

extension PlacedLayer {
  fileprivate func word(at position: Int) -> EvidenceArticle.Word? {
    guard let unit = self[position], !unit.coding.isEmpty || !unit.otherVersions.isEmpty else {
      return nil
    }
    return EvidenceArticle.Word(
      annotator: annotator, coding: unit.coding, otherVersions: unit.otherVersions)
  }
}

/// Annotators' words on the units of an article beside each other.
private struct EvidenceComparison {
  private let all: [PlacedLayer]
  private let annotators: [PlacedLayer]
  private let codebook: Codebook

  init(_ voices: [PlacedLayer], _ codebook: Codebook) {
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
    guard annotators.count(where: { $0.statements(at: position) != nil }) > 1 else { return nil }
    return annotators.comparison(at: position, codebook)
  }
}
