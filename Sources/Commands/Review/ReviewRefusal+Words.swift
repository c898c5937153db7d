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
    case .whyMissing(let unit):
      return Words(
        "why-missing", "no annotator says so of unit \(unit), and no reason stands",
        "give one first: why \(unit) TEXT")
    default: return nil
    }
  }
}
