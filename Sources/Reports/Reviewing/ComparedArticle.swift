import Annotations

/// What annotators say of an article's units, compared.
struct ComparedArticle: Sendable {
  /// The number of annotators compared: those who say anything of it and find it relevant.
  let annotators: Int
  /// How far they agree on each of the article's units, in their order.
  let units: [UnitComparison]
  /// The reference's coding; nil if there is none.
  let reference: PlacedLayer?

  /// Compares what is said of an article.
  ///
  /// - Parameters:
  ///   - article: The article with its codings, the reference among them.
  ///   - codebook: The variables.
  ///   - annotators: Whose codings are compared.
  init(_ article: CodedArticle, codebook: Codebook, by annotators: AnnotatorSelection) {
    let codings = article.layers.filter {
      annotators.includes($0) && $0.id.annotator != .reference && $0.status.state != .irrelevant
        && $0.units.contains(where: \.coding.isCoded)
    }.map { PlacedLayer($0, in: article) }
    self.annotators = codings.count
    units = article.units.indices.map { codings.comparison(at: $0, codebook) }
    reference = article.layers.first { $0.id.annotator == .reference }
      .map { PlacedLayer($0, in: article) }
  }
}
