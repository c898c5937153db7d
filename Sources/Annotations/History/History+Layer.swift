extension History {
  /// Whether no change was ever made.
  public var isEmpty: Bool { changes.isEmpty }

  /// The layer that the changes lead to.
  ///
  /// - Parameters:
  ///   - id: Whose coding of what.
  ///   - article: The article, for the units' numbers and quotations.
  /// - Returns: The layer, its units in the order of their places.
  public func layer(_ id: Layer.ID, of article: Article) -> Layer {
    var layer = Layer(id: id, textHash: article.textHash)
    layer.revision = revision
    layer.status = status
    if let last = changes.last {
      layer.kind = changes[0].kind
      layer.codebookVersion = last.codebookVersion
    }
    for place in places(in: text) {
      guard let unit = codedUnit(at: place, of: article) else { continue }
      layer.units.append(unit)
    }
    layer.orphans = orphans(of: article)
    return layer
  }

  /// What stands on units of earlier texts and has no place in the present one.
  private func orphans(of article: Article) -> [Layer.CodedUnit] {
    let texts = Dictionary(article.past.map { ($0.article.textHash, $0.article) }) { $1 }
    return lostPlaces(of: article).compactMap { place in
      texts[textHashes[place.text]].flatMap { codedUnit(at: place, of: $0) }
    }
  }

  /// The places in earlier texts at which something stands that has no place in the present one.
  ///
  /// - Parameter article: The article as it is now.
  /// - Returns: The places, in the order of the layer's orphans: text by text, as they were read.
  public func lostPlaces(of article: Article) -> [Change.Place] {
    article.past.compactMap { textHashes.lastIndex(of: $0.article.textHash) }
      .flatMap { places(in: $0) }
      .filter { place in distinct(.unit(place)).contains { $0.coding != nil } }
  }

  /// The places in a text at which something was ever recorded, or followed to, in their order.
  private func places(in text: Int) -> [Change.Place] {
    var places: Set<Change.Place> = []
    places.reserveCapacity(latest.count)
    for case .unit(let place) in latest.keys where place.text == text { places.insert(place) }
    for coding in followed where coding.place.text == text { places.insert(coding.place) }
    return places.sorted(by: Change.Place.precedes)
  }

  private func codedUnit(at place: Change.Place, of article: Article) -> Layer.CodedUnit? {
    // Nearly always there is one change, which then is not copied.
    if let index = onlyIndex(at: place) {
      return codedUnit(changes[index], besides: [], at: place, of: article)
    }
    let versions = distinct(.unit(place))
    guard let last = versions.last else { return nil }
    let others = versions.dropLast().map { $0.coding ?? Coding() }
    return codedUnit(last, besides: others, at: place, of: article)
  }

  private func codedUnit(
    _ last: Change, besides others: [Coding], at place: Change.Place, of article: Article
  ) -> Layer.CodedUnit? {
    guard var unit = last.unit else { return nil }
    guard last.coding != nil || !others.isEmpty else { return nil }
    if article.isMended, let present = article.unit(at: place.span) { unit = present }
    var coded = Layer.CodedUnit(
      unit: unit, quote: article.text[place.span], coding: last.coding ?? Coding())
    coded.otherVersions = others
    coded.codebookVersion = last.codebookVersion
    coded.revision = last.revision
    coded.at = last.at
    return coded
  }
}
