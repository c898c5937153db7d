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
    for index in layer.units.indices {
      let (number, span) = (layer.units[index].number, layer.units[index].span)
      // A coding whose unit was split follows when its owner codes on.
      rest = rest.drop { $0.span.lowerBound < span.lowerBound }
      if !article.isMended, rest.first?.span != span {
        let place = "\(span.lowerBound)-\(span.upperBound)"
        findings.append(Finding(.unknownUnit, path, "unit \(number) stands at \(place)"))
      }
      let versionCount = layer.units[index].otherVersions.count + 1
      if versionCount > 1 {
        findings.append(Finding(.twoVersions, path, "unit \(number) has \(versionCount) versions"))
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
