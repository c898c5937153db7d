import Annotations

extension CodingProblem {
  /// The problem in words.
  var words: Refusal.Words {
    switch self {
    case .unknownWord(let word, let candidates):
      .init(
        "unknown-label", "unknown label '\(word)'",
        Suggestion.hint(for: word, among: candidates)
          ?? "codebook lists the labels; names go behind speaker=")
    case .ambiguousWord(let word, let candidates):
      .init("ambiguous-label", "'\(word)' may be \(Refusal.list(candidates))", "type more of it")
    case .unknownVariable(let name, let candidates):
      .init(
        "unknown-variable", "the codebook has no variable '\(name)'",
        Suggestion.hint(for: name, among: candidates)
          ?? "its variables are \(candidates.joined(separator: ", "))")
    case .unknownLabel(let word, let variable, let candidates):
      .init(
        "unknown-label", "'\(word)' is no label of '\(variable)'",
        Suggestion.hint(for: word, among: candidates)
          ?? "its labels are \(candidates.joined(separator: ", "))")
    case .retiredLabel(let word, let variable):
      .init(
        "retired-label", "'\(word)' of '\(variable)' is retired",
        "codebook lists the labels in use")
    case .givenTwice(let variable, let first, let second):
      .init(
        "given-twice", "'\(variable)' is given twice: '\(first)' and '\(second)'",
        "a second statement is added with also")
    case .missing(let variables):
      .init(
        "missing-variable", "a statement needs \(variables.joined(separator: ", "))",
        "help tag shows how it is given; codebook lists the labels")
    case .notANumber(let text, let variable):
      .init("not-a-number", "'\(text)' is no number for '\(variable)'", "write \(variable)=2")
    case .outOfRange(let text, let variable, let minimum, let maximum):
      .init("out-of-range", "\(text) lies outside '\(variable)'", Self.limits(minimum, maximum))
    case .emptyValue(let variable):
      .init("empty-value", "nothing follows '\(variable)='", "give a value, or leave it out")
    }
  }

  private static func limits(_ minimum: Double?, _ maximum: Double?) -> String {
    switch (minimum, maximum) {
    case (let low?, let high?): "it goes from \(decimal(low)) to \(decimal(high))"
    case (let low?, nil): "it goes from \(decimal(low))"
    case (nil, let high?): "it goes up to \(decimal(high))"
    case (nil, nil): ""
    }
  }
}
