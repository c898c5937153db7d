import Annotations

/// In which order the units of an article come up for review.
enum ReviewQueue: Sendable, Equatable {
  /// As they are read.
  case order
  /// Those first on which annotators agree least.
  case lowest
  /// Only those on which annotators differ in one variable, or in what they found, as they are read.
  case variable(String)
}

/// What is to be reviewed, and how.
struct ReviewRequest: Sendable, Equatable {
  /// The article; nil for the open one, else the first that is ready.
  var article: Article.ID?
  /// The order of its units.
  var queue = ReviewQueue.order
  /// Whether to look although one's own coding is not done, which is recorded.
  var isUnblinding = false
}

extension DisagreementCause {
  /// Whether annotators differ in a variable, or in `found`.
  func concerns(_ name: String) -> Bool {
    switch self {
    case .found: name == "found"
    case .segmentation: name == "segmentation"
    case .variable(let id), .polarity(let id), .intensity(let id): name == id
    }
  }
}
