extension RatingError: CustomStringConvertible {
  /// What is wrong and what to do, in the words of an error message.
  ///
  /// Labels stand in it as they were given; make them visible before they reach a terminal.
  public var description: String {
    switch self {
    case .declaredTwice(let label): "label '\(label)' is declared twice; declare it once"
    case .undeclared(let label):
      "label '\(label)' is not declared; declare it or correct the rating"
    case .notANumber(let label): "'\(label)' is not a number; correct it or use another level"
    case .noOrder(let label):
      "'\(label)' is not a number, and no order is declared; declare the labels in their order"
    case .numberOutOfRange(let label):
      "'\(label)' is out of range; use 0 or a number between 1e-100 and 1e100 in size"
    case .negativeRatio(let label):
      "'\(label)' is below zero, where ratios mean nothing; use level interval"
    case .emptyLabel: "a label is empty; leave the rating out or use a level of sets"
    case .emptyMember(let set): "set '\(set)' has an empty member; put one '|' between two members"
    case .separatorInMember(let member):
      "'\(member)' has a '|' in it, which separates members; rename it"
    case .ratedTwice(let annotator):
      "annotator '\(annotator)' has two ratings of one unit; keep one or use a level of sets"
    case .unitsOutOfRange(let units):
      "\(units) more units are not possible; use 0 or more, \(RatingTable.mostUnits) in all at most"
    case .tooManyRatings(let ratings):
      "\(ratings) ratings of one unit are too many beside so many units; make a table of its own for it"
    case .levelsDiffer(let one, let other):
      "levels \(one.rawValue) and \(other.rawValue) differ; add tables of one level"
    case .declaredLabelsDiffer: "declared labels differ; add tables of the same labels in one order"
    case .crowdDoesNotAddUp: "the counts of a crowd do not add up; make them again"
    }
  }
}
