import Annotations

/// A coding with its units at the positions of the article's.
struct PlacedLayer {
  private let layer: Layer
  private var places: [Int?]

  var annotator: AnnotatorName { layer.id.annotator }

  init(_ layer: Layer, in article: CodedArticle) {
    self.layer = layer
    places = Array(repeating: nil, count: article.units.count)
    for (place, unit) in layer.units.enumerated() {
      if let position = article.position(at: unit.span) { places[position] = place }
    }
  }

  /// What is recorded of the unit at a position.
  subscript(position: Int) -> Layer.CodedUnit? {
    places[position].map { layer.units[$0] }
  }

  /// Whether a judgement is recorded, be it in two versions.
  func isCoded(_ position: Int) -> Bool {
    places[position].map { layer.units[$0].coding.isCoded } ?? false
  }

  /// What was said of a unit; nil where that is nothing, or is not settled.
  func statements(at position: Int) -> [Statement]? {
    guard let place = places[position], layer.units[place].otherVersions.isEmpty else {
      return nil
    }
    return layer.units[place].coding.statements
  }

  /// What was said of a unit, for comparing.
  func judgement(at position: Int) -> Judgement {
    guard let place = places[position] else { return Judgement(annotator, nil) }
    let unit = layer.units[place]
    return Judgement(annotator, unit.coding, otherVersions: unit.otherVersions)
  }

  /// The statements on the units just before and after one.
  func statements(beside position: Int) -> [Statement] {
    [position - 1, position + 1].filter(places.indices.contains)
      .flatMap { statements(at: $0) ?? [] }
  }
}

extension [PlacedLayer] {
  /// How far annotators agree on the unit at a position.
  func comparison(at position: Int, _ codebook: Codebook) -> UnitComparison {
    UnitComparison(map { $0.judgement(at: position) }, codebook: codebook) { name in
      last { $0.annotator == name }?.statements(beside: position) ?? []
    }
  }
}
