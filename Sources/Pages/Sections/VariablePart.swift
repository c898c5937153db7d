import Agreement
import Reports

/// Agreement on one variable: which labels are confused, by whom, and on which sentences.
struct VariablePart {
  private static let mostAnnotators = 26
  private static let mostLabels = 30
  private static let mostPatterns = 8

  let agreement: VariableAgreement
  let places: ReportPlaces

  private var result: AgreementResult { agreement.result }

  /// The part for its template.
  ///
  /// - Parameters:
  ///   - id: Its name within the page.
  ///   - lists: The lists that its numbers lead to.
  /// - Returns: What the template names.
  func fields(id: String, _ lists: inout UnitLists) -> Fields {
    let confusions = Confusions(agreement, places)
    return [
      "id": .text(id), "name": .text(agreement.name), "question": .optional(question),
      "sentences": .texts(
        [agreement.sentenceOnUnits] + agreement.sentencesOnMeaning
          + [confusions.sentence].compactMap(\.self)),
      "confusions": .optional(confusions.fields(&lists)), "pairs": .optional(pairs),
      "labels": .optional(labels(&lists)), "influence": .optional(influence(&lists)),
    ]
  }

  private var question: String? {
    switch agreement.stage {
    case .found: "Whether a sentence holds a statement at all."
    case .relevant: "Whether an article belongs to the study."
    default: nil
    }
  }

  private var pairs: Fields? {
    let names = result.annotators
    guard names.count > 2, names.count <= Self.mostAnnotators else { return nil }
    var cells = names.map { _ in names.map { _ in "" } }
    for pair in result.pairs {
      guard let first = names.firstIndex(of: pair.first),
        let second = names.firstIndex(of: pair.second)
      else { continue }
      cells[first][second] = shown(pair.coefficients[.alpha(result.level)])
      cells[second][first] = "\(pair.shared)"
    }
    return [
      "columns": .texts(names),
      "rows": .list(zip(names, cells).map { ["name": .text($0), "cells": .texts($1)] }),
    ]
  }

  private func labels(_ lists: inout UnitLists) -> Fields? {
    let compared = result.byLabel.filter { $0.compared > 0 }
    guard compared.count > 1, compared.count <= Self.mostLabels else { return nil }
    var rows: [Fields] = []
    for label in compared {
      let specific = label.coefficients[.specificAgreement]
      let alpha = label.coefficients[.categoryAlpha]
      let title = "\(agreement.name): '\(label.label)' beside another label"
      rows.append([
        "name": .text(label.label), "compared": .number(label.compared),
        "met": .fields(lists.number(placesWhereOthersMet(label.label), title)),
        "specific": .text(shown(specific?.value)),
        "specificInterval": .text(
          shown(specific?.interval.map { $0.low...max($0.low, $0.high) })),
        "alpha": .text(shown(alpha)), "alphaInterval": .text(shown(alpha?.interval)),
      ])
    }
    return ["rows": .list(rows)]
  }

  /// The units that somebody gave a label and somebody else another, each once.
  private func placesWhereOthersMet(_ label: String) -> Counted {
    let confused = agreement.confusions.filter { $0.first == label || $0.second == label }
    return places.counted(Array(Set(confused.flatMap(\.units))))
  }

  private func influence(_ lists: inout UnitLists) -> Fields? {
    var rows: [Fields] = []
    for influence in agreement.influence.prefix(Self.mostPatterns) where influence.delta > 0 {
      let pattern = influence.pattern
      let units = places.counted(pattern.names)
      let title = pattern.ratings.map { "\($0.annotator): \($0.label)" }.joined(separator: ", ")
      rows.append([
        "ratings": .list(
          pattern.ratings.map { ["annotator": .text($0.annotator), "label": .text($0.label)] }),
        "change": .text(signed(influence.delta)),
        "count": .optional(
          units.count == 0 ? nil : lists.number(units, "\(agreement.name), \(title)")),
        "of": .optional(units.count == pattern.units ? nil : "\(pattern.units)"),
      ])
    }
    return rows.isEmpty ? nil : ["rows": .list(rows)]
  }
}
