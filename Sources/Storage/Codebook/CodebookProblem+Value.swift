import Annotations

extension CodebookProblem {
  /// What can be wrong with a single value.
  public enum ValueFault: Sendable, Equatable {
    /// A value that is neither `true` nor `false`.
    case notTrueOrFalse(key: String, found: String)
    /// A value that is no whole number, too small or of more than nine digits.
    case notAWholeNumber(key: String, found: String, least: Int)
    /// A value that is no decimal number.
    case notANumber(key: String, found: String)
    /// A scale that does not exist.
    case unknownScale(String)
  }
}

extension CodebookProblem.ValueFault: CustomStringConvertible {
  /// What is wrong, and what to do, in words.
  public var description: String {
    switch self {
    case .notTrueOrFalse(let key, let found):
      "\(Quotation.quoted(key)) is \(Quotation.quoted(found)); write true or false"
    case .notAWholeNumber(let key, let found, let least):
      "\(Quotation.quoted(key)) is \(Quotation.quoted(found)); "
        + "write a whole number from \(least) to 999999999"
    case .notANumber(let key, let found):
      "\(Quotation.quoted(key)) is \(Quotation.quoted(found)); write a number such as -2 or 0.5"
    case .unknownScale(let name):
      "no scale \(Quotation.quoted(name)); "
        + Quotation.remedy(for: name, among: Scale.allCases.map(\.rawValue), called: "scales")
    }
  }
}
