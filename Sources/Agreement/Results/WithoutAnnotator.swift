/// What agreement would be without one of three annotators or more.
public struct WithoutAnnotator: Sendable, Equatable {
  /// The annotator whose ratings are left out.
  public let annotator: String
  /// `alpha_nominal` and the alphas of the level over the ratings of all others.
  public let coefficients: [Coefficient]
}

extension WithoutAnnotator {
  /// The annotators among whom each is left out in turn.
  static let annotators = 3...100

  /// The alphas without each annotator in turn; empty where there are too few or too many of them.
  ///
  /// They are functions of rows: a unit of a row in which the annotator gave a label is a unit of
  /// the row with one fewer of that label.
  static func all(in study: Study) -> [WithoutAnnotator] {
    guard annotators.contains(study.annotators.count), study.rows.count <= Influence.mostRows
    else { return [] }
    let withdrawals = Withdrawals(study)
    let measures = Catalog(withdrawals.study, pairs: PairList()).alphas.filter { !$0.isLaborious }
    return study.annotators.enumerated().map { number, name in
      let sample = withdrawals.sample(without: number)
      return WithoutAnnotator(
        annotator: name, coefficients: measures.map { $0.coefficient(of: sample) })
    }
  }
}
