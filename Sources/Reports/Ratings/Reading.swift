import Annotations

/// What an annotator's statements on one unit come to as an answer to one question.
struct Reading: Sendable {
  /// The values that can be compared, as in ``RatedUnit/Answer``; nil if there is no answer.
  let answer: [String]?
  /// Why something was left out, each reason once.
  let omissions: [Omission]
  /// The number of values given, equal ones among them.
  let given: Int
  /// How many of them equal the default.
  let equalToDefault: Int

  /// An answer to a question that takes no values.
  init(_ answer: RatedQuestion.YesOrNo?) {
    self.answer = answer.map { [$0.rawValue] }
    omissions = []
    given = 0
    equalToDefault = 0
  }

  /// Reads the values of a variable, one of each statement.
  init(_ given: [Statement.Value?], of variable: Variable) {
    var values = VariableValues(of: variable)
    for value in given { values.add(value) }
    let answer = values.answer
    let isSeveral = variable.scale != .set && (answer?.count ?? 0) > 1
    self.answer = answer
    // A statement without a value takes nothing away from one with a value in the same unit.
    let reasons = values.omissions.filter { $0 != .notGiven || answer == nil }
    omissions = reasons + (isSeveral ? [.severalValues] : [])
    self.given = values.given
    equalToDefault = values.equalToDefault
  }
}
