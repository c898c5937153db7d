public import Annotations

extension CodebookProblem {
  /// What can be wrong between a variable and its scale, or what it points to.
  public enum Rule: Sendable, Equatable {
    /// A key that variables of this scale do not have.
    case keyOfOtherScale(String, Scale)
    /// A variable of a scale that needs labels has none.
    case needsLabels(Scale)
    /// The least value is above the greatest.
    case limitsReversed(minimum: Double, maximum: Double)
    /// `per` names a variable that does not exist.
    case unknownPer(String, candidates: [String])
    /// `per` names the variable it belongs to.
    case perItself(String)
    /// `per` names a variable twice.
    case perTwice(String)
    /// The codebook has no variable `source`, so nothing can be filled from an entity.
    case noSourceVariable
    /// The label is none of the variable `source`.
    case unknownSourceLabel(String, candidates: [String])
    /// The label of `source` is no longer used.
    case retiredSourceLabel(String)
  }
}

extension CodebookProblem.Rule: CustomStringConvertible {
  /// What is wrong, and what to do, in words.
  public var description: String {
    switch self {
    case .keyOfOtherScale(let key, let scale):
      "a variable of scale '\(scale.rawValue)' takes no '\(key)'; remove it or change the scale"
    case .needsLabels(let scale):
      "a variable of scale '\(scale.rawValue)' has no 'labels'; add them"
    case .limitsReversed(let minimum, let maximum):
      "'min' \(decimal(minimum)) is above 'max' \(decimal(maximum)); swap them"
    case .unknownPer(let name, let candidates):
      "no other variable \(Quotation.quoted(name)); "
        + Quotation.remedy(for: name, among: candidates, called: "others")
    case .perItself(let name):
      "\(Quotation.quoted(name)) is compared within itself; name other variables or remove 'per'"
    case .perTwice(let name):
      "\(Quotation.quoted(name)) is named twice; remove one"
    case .noSourceVariable:
      "no variable 'source' to fill from an entity; add it or remove 'sourceLabel'"
    case .unknownSourceLabel(let label, let candidates):
      "no label \(Quotation.quoted(label)) of 'source'; "
        + Quotation.remedy(for: label, among: candidates, called: "labels")
    case .retiredSourceLabel(let label):
      "the label \(Quotation.quoted(label)) of 'source' is retired; name one in use"
    }
  }
}
