internal import Agreement

extension RatingError {
  /// What is wrong and what to do where a table of ratings is read and options declare its labels.
  var parts: ProblemParts {
    switch self {
    case .declaredTwice(let label):
      ProblemParts("label '\(label)' is declared twice", "declare it once")
    case .undeclared(let label):
      ProblemParts("label '\(label)' is not declared", "name it in --order or correct the rating")
    case .notANumber(let label):
      ProblemParts("'\(label)' is not a number", "correct it or use another --level")
    case .noOrder(let label):
      ProblemParts(
        "'\(label)' is not a number, and no order is declared",
        "name the labels in their order with --order")
    case .numberOutOfRange(let label):
      ProblemParts(
        "'\(label)' is out of range", "use 0 or a number between 1e-100 and 1e100 in size")
    case .negativeRatio(let label):
      ProblemParts("'\(label)' is below zero, where ratios mean nothing", "use --level interval")
    case .emptyLabel:
      ProblemParts("a label is empty", "leave the rating out or use a level of sets")
    case .emptyMember(let set):
      ProblemParts("set '\(set)' has an empty member", "put one '|' between two members")
    case .separatorInMember(let member):
      ProblemParts("'\(member)' has a '|' in it, which separates members", "rename it")
    default:
      // No label of the user's is in these, and no option mends them.
      ProblemParts(description, "")
    }
  }
}
