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
    for case .unit(let span) in latest.keys {
      guard let unit = codedUnit(at: span, of: article) else { continue }
      layer.units.append(unit)
    }
    layer.units.sort {
      ($0.span.lowerBound, $0.span.upperBound) < ($1.span.lowerBound, $1.span.upperBound)
    }
    return layer
  }

  private func codedUnit(at span: ScalarSpan, of article: Article) -> Layer.CodedUnit? {
    let versions = versions(at: span)
    guard let last = versions.last, case .unit(let unit, _, let after) = last.effect else {
      return nil
    }
    let others = versions.dropLast().map { change -> Coding in
      guard case .unit(_, _, let coding) = change.effect else { return Coding() }
      return coding ?? Coding()
    }
    guard after != nil || !others.isEmpty else { return nil }
    var coded = Layer.CodedUnit(
      unit: unit, quote: article.text[span], coding: after ?? Coding())
    coded.otherVersions = others
    coded.codebookVersion = last.codebookVersion
    coded.revision = last.revision
    coded.at = last.at
    return coded
  }
}
