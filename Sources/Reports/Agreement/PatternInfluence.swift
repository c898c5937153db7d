public import Agreement

/// What one unit of a pattern does to the alpha of the level.
public struct PatternInfluence: Sendable {
  /// The ratings, how many units were rated so, and the names of some.
  public internal(set) var pattern: RatingPattern
  /// Alpha without one such unit minus alpha: above zero where the unit pulls agreement down.
  public let delta: Double

  init(_ influence: Influence) {
    pattern = influence.pattern
    delta = influence.delta
  }
}

extension AgreementReport {
  /// The patterns of units that the report shows, for those who name units afterwards.
  public var shownPatterns: [RatingPattern] {
    variables.flatMap { $0.influence.map(\.pattern) }
  }

  /// Takes the names of units.
  ///
  /// - Parameter patterns: ``shownPatterns``, in the same order, with names; others are left out.
  public mutating func name(_ patterns: [RatingPattern]) {
    var rest = patterns[...]
    for variable in variables.indices {
      for place in variables[variable].influence.indices {
        guard let named = rest.popFirst() else { return }
        variables[variable].influence[place].pattern = named
      }
    }
  }
}
