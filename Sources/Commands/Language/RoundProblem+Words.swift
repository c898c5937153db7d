import Annotations
import Storage

extension RoundProblem {
  /// The problem in words.
  var words: Refusal.Words {
    switch self {
    case .illegalName(let name):
      .init(
        "illegal-round", "'\(name)' cannot be a round's name",
        "use a-z, 0-9, '.', '_' and '-', beginning with a letter or digit")
    case .nameOfEverything:
      .init(
        "illegal-round", "'\(Rounds.everything)' is the round of everything where none is made",
        "give another name")
    case .exists(let round, let begun?):
      .init(
        "round-exists", "there is a round '\(round)', and '\(begun)' was begun in it",
        "give another name")
    case .exists(let round, nil):
      .init(
        "round-exists", "there is a round '\(round)', in which nothing was coded yet",
        "assign --replace makes it anew, or give another name")
    case .isClosed(let round):
      .init("round-closed", "round '\(round)' is closed", "round open \(round) opens it again")
    case .isOpen(let round):
      .init("round-open", "round '\(round)' is open already", "round list shows the rounds")
    case .stillOpen(let round, let article):
      .init(
        "round-open", "round '\(round)', in which '\(article)' is coded, is open",
        "close it: round close \(round)")
    case .unfinished(let round, let layers):
      .init(
        "round-unfinished",
        "in round '\(round)' \(counted(layers.count, "coding")) \(layers.count == 1 ? "is" : "are") "
          + "not done: \(Refusal.list(layers.map(\.description)))",
        "finish with done, or add --unfinished")
    case .nothingRecorded(let round):
      .init(
        "nothing-recorded", "nobody has coded anything in round '\(round)'",
        "there is nothing to close yet")
    case .tooFewAnnotators:
      .init(
        "too-few-annotators", "one annotator shares articles with nobody",
        "name two or more, or leave --overlap out")
    case .noArticles:
      .init("no-articles", "there are no articles to assign", "add some with: postil add FILE…")
    }
  }
}
