import Annotations

extension MendingProblem {
  /// The problem in words.
  var words: Refusal.Words {
    switch self {
    case .headline:
      .init("headline-whole", "the headline is one unit and stays so", nil)
    case .noText:
      .init("no-such-words", "no words to split at", "give the words at which the new unit begins")
    case .missing(let text, let unit):
      .init(
        "no-such-words", "no word of unit \(unit) begins '\(text)'",
        "give words of the unit as they stand there")
    case .repeated(let text, let unit, let count):
      .init("ambiguous-words", "unit \(unit) has '\(text)' \(count) times", "give more words")
    case .atStart(let text, let unit):
      .init(
        "at-start", "unit \(unit) begins with '\(text)' already",
        "give the words at which the new unit begins")
    case .last(let unit):
      .init("nothing-to-join", "unit \(unit) is the last, so there is nothing to join it to", nil)
    case .apart(let unit, let role):
      .init(
        "nothing-to-join",
        "behind unit \(unit) stands a part of the text that is no unit (\(role))",
        "only sentences that follow each other can be joined")
    case .isSoAlready(let unit, isSplit: true):
      .init("split-already", "unit \(unit) was split there meanwhile", "show all shows the units")
    case .isSoAlready(let unit, isSplit: false):
      .init("joined-already", "unit \(unit) was joined meanwhile", "show all shows the units")
    case .gone(let unit):
      .init(
        "unit-gone", "unit \(unit) of that change was split, joined or revised since",
        "undo that first if it was a split or join, or code the units as they are")
    case .renumbered(let article, let unit):
      .init(
        "units-changed",
        "another program changed the units of '\(article)'; you are on unit \(unit) now",
        "look at the units again, then repeat the command")
    }
  }
}
