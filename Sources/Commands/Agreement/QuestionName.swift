import Annotations
import Reports

/// The word by which a question is named: a variable, `found` or `relevant`.
struct QuestionName: Sendable, Equatable {
  /// The word as it was given.
  let word: String

  /// The question of this name.
  ///
  /// - Parameter codebook: The variables.
  /// - Returns: The question.
  /// - Throws: A refusal with the names that there are.
  func question(in codebook: Codebook) throws(Refusal) -> RatedQuestion {
    guard let question = RatedQuestion(named: word, in: codebook) else {
      let known = ["found", "relevant"] + codebook.variables.map(\.id)
      throw .coding(.unknownVariable(word, candidates: known))
    }
    return question
  }
}
