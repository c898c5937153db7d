/// What is not computed because a table is large, so that nobody takes its absence for a result.
public enum AgreementLimit: String, Sendable, CaseIterable {
  /// The table keeps counts (``RatingTable/isCrowd``).
  case crowd
  /// There are more than 4,096 patterns of ratings by annotator.
  case manyPatterns = "many-patterns"
  /// There are more than 100 annotators.
  case manyAnnotators = "many-annotators"
  /// Hundreds of annotators rated the same units, so that too many pairs of ratings meet.
  case manyPairs = "many-pairs"
  /// There are more than 100 labels.
  case manyLabels = "many-labels"
  /// There are more than 724 labels of ratios or sets, or 262,144 pairs of labels within units.
  case manyDistances = "many-distances"
  /// There are more than 1,048,576 annotators times labels, with weights times labels once more.
  case manyMarginals = "many-marginals"
  /// There are more than 10,000 ways in which the labels of a unit are made up.
  case manyRows = "many-rows"

  /// What is missing and why, in a sentence for people.
  public var sentence: String {
    switch self {
    case .crowd:
      "there are too many patterns to keep who rated a unit with whom; coefficients that depend on "
        + "it have no interval, and units are told by their labels alone"
    case .manyPatterns:
      "there are more than \(IntervalChoice.mostPatterns) patterns of ratings; coefficients that "
        + "depend on who gave a label have no interval"
    case .manyAnnotators:
      "there are more than \(PairList.mostAnnotators) annotators; the pairs that share "
        + "most units are listed, light_kappa has no interval, and agreement without each annotator "
        + "is not computed"
    case .manyPairs:
      "too many annotators rated the same units to compare them two by two; pairs are not listed, "
        + "there is no mean over them, and conger_kappa may lack its standard error"
    case .manyLabels:
      "there are more than \(Weighting.mostLabels) labels; coefficients by label have no interval, "
        + "and there are no weighted ones"
    case .manyDistances:
      "there are too many pairs of different labels; alphas of ratios and sets are computed once, "
        + "without intervals and what moves them, and no single pairs are drawn"
    case .manyMarginals:
      "there are too many annotators and labels to count again and again who gave what; conger_kappa "
        + "has no interval or is not computed"
    case .manyRows:
      "the labels of a unit differ in more than \(Influence.mostRows) ways; what moves agreement "
        + "is not computed"
    }
  }

  static func all(for study: Study) -> [AgreementLimit] {
    let isCrowd = study.crowd != nil
    return allCases.filter { limit in
      switch limit {
      case .crowd: isCrowd
      case .manyPatterns: !isCrowd && study.patterns.count > IntervalChoice.mostPatterns
      case .manyAnnotators: study.annotators.count > PairList.mostAnnotators
      case .manyPairs: !study.hasFewMeetings
      case .manyLabels: study.labels.count > Weighting.mostLabels
      case .manyDistances: !study.hasFewDistances
      case .manyMarginals: !study.canResampleMarginals(weighted: study.hasWeights)
      case .manyRows: study.rows.count > Influence.mostRows
      }
    }
  }
}
