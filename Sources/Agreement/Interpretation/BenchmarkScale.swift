/// A published division of the values of agreement into levels with names.
public enum BenchmarkScale: String, Sendable, CaseIterable {
  /// Landis and Koch, *The Measurement of Observer Agreement for Categorical Data* (1977).
  case landisKoch
  /// Altman, *Practical Statistics for Medical Research* (1991).
  case altman
  /// Fleiss, *Statistical Methods for Rates and Proportions* (1981).
  case fleiss

  /// The authors.
  public var name: String {
    switch self {
    case .landisKoch: "Landis and Koch"
    case .altman: "Altman"
    case .fleiss: "Fleiss"
    }
  }

  /// The levels with their lower limits, the highest first; each ends where the one above begins.
  var limits: [(name: String, low: Double)] {
    switch self {
    case .landisKoch:
      [
        ("almost perfect", 0.8), ("substantial", 0.6), ("moderate", 0.4), ("fair", 0.2),
        ("slight", 0), ("poor", -1),
      ]
    case .altman:
      [("very good", 0.8), ("good", 0.6), ("moderate", 0.4), ("fair", 0.2), ("poor", -1)]
    case .fleiss: [("excellent", 0.75), ("intermediate to good", 0.4), ("poor", -1)]
    }
  }
}
