import Agreement
import Annotations

/// What one annotator said of units judged once more, added up article by article.
struct RecheckTally {
  private var agreement: AgreementReport.Builder
  private var days: [String: RecheckAgreement.Day] = [:]

  /// A tally that has taken nothing.
  ///
  /// - Parameter empty: Counts agreement on the questions that are asked.
  init(_ empty: AgreementReport.Builder) {
    agreement = empty
  }

  /// Takes the units of an article.
  ///
  /// - Parameters:
  ///   - rechecked: The units.
  ///   - article: The article with its codings.
  /// - Throws: A `RatingError` if labels cannot be labels of their scale.
  mutating func add(_ rechecked: RecheckedLayers, of article: CodedArticle) throws(RatingError) {
    guard let first = AnnotatorName("earlier"), let second = AnnotatorName("recheck") else {
      return
    }
    let sides = [rechecked.stood.named(first), rechecked.said.named(second)]
    try agreement.add(article.with(sides))
    for (stood, said) in zip(rechecked.stood.units, rechecked.said.units) {
      let date = String(said.at.unicodeScalars.prefix(10))
      var day = days[date] ?? RecheckAgreement.Day(date: date, units: 0, alike: 0)
      day.units += 1
      if stood.coding.saysSame(as: said.coding) { day.alike += 1 }
      days[date] = day
    }
  }

  /// What was added.
  ///
  /// - Parameter interval: How intervals are found.
  /// - Returns: The agreement.
  func finish(interval: IntervalChoice) -> RecheckAgreement {
    RecheckAgreement(
      days: days.values.sorted { $0.date < $1.date },
      variables: agreement.finish(interval: interval).variables.filter { $0.stage != .relevant })
  }
}

extension Layer {
  /// The layer as that of a person of another name.
  fileprivate func named(_ annotator: AnnotatorName) -> Layer {
    var layer = self
    layer.id.annotator = annotator
    return layer
  }
}

extension Coding {
  /// Whether another coding says the same; one without a judgement is like another such.
  fileprivate func saysSame(as other: Coding) -> Bool {
    guard let statements, let others = other.statements else {
      return statements == other.statements
    }
    return statements.saysSame(as: others)
  }
}
