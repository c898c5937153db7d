import Annotations

/// A unit as a reviewer sees it: what annotators say, and what was decided.
struct ReviewedUnit: Sendable {
  /// The unit.
  let unit: Article.Unit
  /// What annotators say.
  let comparison: UnitComparison
  /// What the reference has; nil where nothing is recorded.
  let reference: Coding?
  /// Contradicting decisions of diverged copies; empty unless there are two versions.
  let otherVersions: [Coding]
  /// The annotators who say something else by now than when the unit was decided.
  let stale: [AnnotatorName]

  /// Whether there is a decision, be it settled and up to date or not.
  var isDecided: Bool { reference?.isCoded ?? false }
  /// Whether an annotator has changed what the decision was based on.
  var isStale: Bool { !stale.isEmpty }
  /// Whether the decision was put off.
  var isDeferred: Bool { reference?.isFlagged ?? false }
  /// Whether reviewers decided it differently and nobody has settled that.
  var hasTwoVersions: Bool { !otherVersions.isEmpty }
  /// Whether statements contradict everybody who has spoken.
  func overrules(with statements: [Statement]) -> Bool {
    !comparison.groups.isEmpty && !comparison.isSaid(statements)
  }

  /// Whether a reviewer has to look at it.
  var needsReview: Bool { !isDecided || isStale || hasTwoVersions }
}

/// How far the review of an article has come.
struct ReviewProgress: Sendable, Equatable {
  /// The units.
  var units = 0
  /// Those decided, stale ones and those with two versions among them.
  var decided = 0
  /// Those decided of which an annotator says something else by now.
  var stale = 0
  /// Those put off and not decided.
  var deferred = 0
  /// Those that reviewers decided differently.
  var twoVersions = 0
  /// Those that a reviewer still has to look at.
  var left = 0

  /// Counts a unit.
  mutating func count(_ unit: ReviewedUnit) {
    units += 1
    if unit.isDecided { decided += 1 }
    if unit.isStale { stale += 1 }
    if unit.isDeferred && !unit.isDecided { deferred += 1 }
    if unit.hasTwoVersions { twoVersions += 1 }
    if unit.needsReview { left += 1 }
  }
}
