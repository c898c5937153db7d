import Annotations

/// Whether codings stand on units, quote them as they are, and have one version each.
struct LayerPlaces {
  private let layer: Layer
  private let article: Article

  init(_ layer: Layer, in article: Article) {
    self.layer = layer
    self.article = article
  }

  /// What is wrong or worth knowing.
  func findings(path: String) -> [Finding] {
    var findings: [Finding] = []
    var rest = article.units[...]
    for unit in layer.units {
      // A coding whose unit was split follows when its owner codes on.
      rest = rest.drop { $0.span.lowerBound < unit.span.lowerBound }
      if !article.isMended, rest.first?.span != unit.span {
        let place = "\(unit.span.lowerBound)-\(unit.span.upperBound)"
        findings.append(Finding(.unknownUnit, path, "unit \(unit.number) stands at \(place)"))
      }
      if !unit.otherVersions.isEmpty {
        let count = unit.otherVersions.count + 1
        findings.append(Finding(.twoVersions, path, "unit \(unit.number) has \(count) versions"))
      }
    }
    if !layer.orphans.isEmpty {
      let numbers = layer.orphans.map(\.number.description).joined(separator: ", ")
      let words = "former units without a place in the present text: \(numbers)"
      findings.append(Finding(.placeLost, path, words))
    }
    return findings
  }
}
