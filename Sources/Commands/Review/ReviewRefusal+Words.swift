import Annotations

extension Refusal {
  /// What is refused in a review, or for want of one, in words; nil for other refusals.
  var wordsOfReview: Words? {
    switch self {
    case .reviewing(let command, let article):
      return Words(
        "reviewing", "'\(article)' is under review, and \(command) would write to the reference",
        "use pick or decide, or go on coding with: open \(article)")
    case .scriptOfReference(let article):
      return Words(
        "reviewing", "'\(article)' is under review, and decisions are not written as a script",
        "use log, or see your own coding with: open \(article)")
    case .noReview:
      return Words("no-review", "no article is under review", "begin with: review ARTICLE")
    case .nothingToReview(decided: 0):
      return Words(
        "nothing-there", "no article is ready for review: two annotators have to be done with it",
        "review ARTICLE begins before that")
    case .nothingToReview(let decided):
      return Words(
        "nothing-there",
        "every unit is decided in \(counted(decided, "article")) that annotators are done with",
        "review ARTICLE looks at one again")
    case .whyMissing(let unit):
      return Words(
        "why-missing", "no annotator says so of unit \(unit), and no reason stands",
        "give one first: why \(unit) TEXT")
    default: return nil
    }
  }
}
