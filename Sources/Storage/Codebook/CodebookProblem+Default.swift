import Annotations

extension CodebookProblem {
  /// What can be wrong with a default.
  public enum DefaultFault: Sendable, Equatable {
    /// It is no label of its variable.
    case unknown(String, candidates: [String])
    /// It is a label that is no longer used.
    case retired(String)
    /// It is a label that agreement leaves out: a judgement that nobody would have made.
    case missing(String)
    /// It is a number outside the variable's limits.
    case outOfRange(String, minimum: Double?, maximum: Double?)
  }
}

extension CodebookProblem.DefaultFault: CustomStringConvertible {
  /// What is wrong, and what to do, in words.
  public var description: String {
    switch self {
    case .unknown(let label, let candidates):
      "the default \(Quotation.quoted(label)) is no label of this variable; "
        + Quotation.remedy(for: label, among: candidates, called: "labels")
    case .retired(let label):
      "the default \(Quotation.quoted(label)) is retired; name a label in use"
    case .missing(let label):
      "the default \(Quotation.quoted(label)) is a missing value, which only a person can judge; "
        + "name another label or remove the default"
    case .outOfRange(let text, let minimum, let maximum):
      "the default \(Quotation.quoted(text)) is not \(Self.words(minimum, maximum)); "
        + "change it or the limits"
    }
  }

  private static func words(_ minimum: Double?, _ maximum: Double?) -> String {
    switch (minimum, maximum) {
    case (let minimum?, let maximum?): "from \(decimal(minimum)) to \(decimal(maximum))"
    case (let minimum?, nil): "\(decimal(minimum)) or more"
    case (nil, let maximum?): "\(decimal(maximum)) or less"
    case (nil, nil): "within the limits"
    }
  }
}
