/// How often an annotator gave which label.
public struct AnnotatorMarginal: Sendable, Equatable {
  /// The annotator's name.
  public let annotator: String
  /// The number of the annotator's ratings.
  public let ratings: Int
  /// How often the annotator gave each label, for labels given at all, as places in
  /// ``AgreementResult/labels``.
  public let labels: [LabelCount]

  static func all(in study: Study) -> [AnnotatorMarginal] {
    var given = Array(repeating: [Int: Int](), count: study.annotators.count)
    for part in study.given { given[part.annotator][part.label, default: 0] += part.units }
    return zip(study.annotators, given).map { name, counts in
      let labels = counts.map { LabelCount(label: $0.key, count: $0.value) }
      return AnnotatorMarginal(
        annotator: name, ratings: labels.reduce(0) { $0 + $1.count },
        labels: labels.sorted { $0.label < $1.label })
    }
  }
}
