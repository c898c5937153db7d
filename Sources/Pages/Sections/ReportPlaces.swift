import Annotations
import Reports

/// Finds the units that other parts of a report name by their article.
struct ReportPlaces {
  private let places: [Article.ID: Int]

  init(_ findings: Findings) {
    places = Dictionary(
      findings.articles.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The units of some places; those of articles that were not read are left out.
  func counted(_ units: [ReviewReport.Place]) -> Counted {
    Counted(
      units.compactMap { unit in
        places[unit.article].map { UnitReference(article: $0, unit: unit.unit) }
      })
  }

  /// The units of names such as `wire/calls#12` or `wire/calls#12@oresh/talks`.
  func counted(_ names: [String]) -> Counted {
    Counted(names.compactMap(unit))
  }

  private func unit(named name: String) -> UnitReference? {
    let parts = name.unicodeScalars.split(separator: "#", maxSplits: 1)
    guard parts.count == 2, let id = Article.ID(String(parts[0])), let article = places[id],
      let value = Int(String(parts[1].prefix { $0 != "@" })),
      let number = Article.Unit.Number(value)
    else { return nil }
    return UnitReference(article: article, unit: number)
  }
}
