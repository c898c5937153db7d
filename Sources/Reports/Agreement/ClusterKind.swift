import Agreement

/// What holds units that are not independent of each other.
enum ClusterKind: String {
  /// An article of the workspace.
  case article
  /// Whatever the column of clusters names, in ratings from elsewhere.
  case cluster

  /// The kind for a question of a codebook, or nil for ratings from elsewhere.
  init(stage: RatedQuestion.Stage?) {
    self = stage == nil ? .cluster : .article
  }

  /// What is drawn, or left out, together, in the plural.
  func noun(of sampling: ConfidenceInterval.Sampling) -> String {
    switch sampling {
    case .units: "units"
    case .clusters: rawValue + "s"
    }
  }
}
