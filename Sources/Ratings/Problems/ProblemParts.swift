/// What is wrong, and what to do about it, each in words without a mark at its end.
public struct ProblemParts: Sendable, Equatable {
  /// What is wrong; the user's text stands in it as it was given.
  public let problem: String
  /// What to do; empty where the words of what is wrong say it.
  public let remedy: String

  init(_ problem: String, _ remedy: String) {
    self.problem = problem
    self.remedy = remedy
  }

  /// Both, as one sentence.
  public var sentence: String { remedy.utf8.isEmpty ? problem : "\(problem); \(remedy)" }
}
