import Agreement
import Reports

/// Whether annotators, asked once more, said the same.
struct RechecksPart {
  let annotators: [AnnotatorRechecks]

  /// The part for its template; nil where nobody was asked once more.
  var fields: Fields? {
    guard !annotators.isEmpty else { return nil }
    let days = annotators.flatMap { entry in
      entry.rechecks.days.map { day -> Fields in
        [
          "annotator": .text("\(entry.annotator)"), "day": .text(day.date),
          "units": .number(day.units), "alike": .number(day.alike),
        ]
      }
    }
    let alphas = annotators.flatMap { entry in
      entry.rechecks.variables.filter { $0.result.units.used > 0 }.map { agreement -> Fields in
        [
          "annotator": .text("\(entry.annotator)"), "variable": .text(agreement.name),
          "units": .number(agreement.result.units.used),
          "alpha": .text(shown(agreement.leadingAlpha)),
        ]
      }
    }
    return [
      "days": .list(days), "hasAlphas": .flag(!alphas.isEmpty), "alphas": .list(alphas),
    ]
  }
}
