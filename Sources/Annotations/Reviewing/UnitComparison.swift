/// What annotators say of one unit, held side by side.
public struct UnitComparison: Sendable, Equatable {
  /// What each says, by name.
  public let judgements: [Judgement]
  /// How far they agree.
  public let mark: ReviewMark
  /// Why they differ; none where they do not.
  public let causes: [DisagreementCause]
  /// Those who say the same together, the most first; those who said nothing are left out.
  public let groups: [[AnnotatorName]]
  /// How much of what is said is the same, from 0 to 1, as a mean over pairs of annotators; nil
  /// where fewer than two have spoken.
  ///
  /// A pair's share is that of ``StatementMatching/similarity``.
  public let agreement: Double?

  /// Compares what annotators say of a unit.
  ///
  /// - Parameters:
  ///   - judgements: What each says.
  ///   - codebook: The variables.
  ///   - nearby: What each says of the units just before and after.
  public init(
    _ judgements: [Judgement], codebook: Codebook, nearby: [AnnotatorName: [Statement]] = [:]
  ) {
    self.judgements = judgements.map { $0.ordered(by: codebook) }
      .sorted { $0.annotator < $1.annotator }
    let speaking = self.judgements.compactMap { judgement in
      judgement.statements.map {
        Speaker(
          name: judgement.annotator, statements: $0,
          nearby: (nearby[judgement.annotator] ?? []).map { $0.ordered(by: codebook) })
      }
    }
    groups = Self.groups(of: speaking)
    mark = Self.mark(of: groups, isComplete: speaking.count == judgements.count)
    var causes: Set<DisagreementCause> = []
    var shares: [Double] = []
    for (index, first) in speaking.enumerated() {
      for second in speaking.dropFirst(index + 1) {
        // Most units are coded alike, and then there is nothing to match.
        guard first.statements != second.statements else {
          shares.append(1)
          continue
        }
        let matching = StatementMatching(first.statements, second.statements)
        causes.formUnion(first.causes(against: second, matching, codebook))
        shares.append(matching.similarity)
      }
    }
    self.causes = causes.sorted {
      ($0.rank(in: codebook), "\($0)") < ($1.rank(in: codebook), "\($1)")
    }
    agreement = shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
  }

  /// The annotator to agree with first: one of those whom most agree with.
  public var firstChoice: AnnotatorName? { groups.first?.first }

  /// What an annotator says; nil where they have not spoken.
  ///
  /// - Parameter annotator: The annotator.
  /// - Returns: The statements.
  public func statements(of annotator: AnnotatorName) -> [Statement]? {
    judgements.first { $0.annotator == annotator }?.statements
  }

  /// Whether somebody says just that.
  ///
  /// - Parameter statements: Statements, in any order.
  /// - Returns: True if an annotator says the same.
  public func isSaid(_ statements: [Statement]) -> Bool {
    judgements.contains { $0.statements?.saysSame(as: statements) ?? false }
  }

  /// An annotator who has spoken.
  private struct Speaker {
    var name: AnnotatorName
    var statements: [Statement]
    var nearby: [Statement]

    /// Why this annotator and another differ.
    func causes(against other: Speaker, _ matching: StatementMatching, _ codebook: Codebook)
      -> Set<DisagreementCause>
    {
      guard !statements.saysSame(as: other.statements) else { return [] }
      var causes: Set<DisagreementCause> = []
      for pair in matching.pairs {
        causes.formUnion(DisagreementCause.between(pair.first, pair.second, codebook))
      }
      guard !matching.onlyFirst.isEmpty || !matching.onlySecond.isEmpty else { return causes }
      let isElsewhere =
        !matching.onlyFirst.filter(other.nearby.contains).isEmpty
        || !matching.onlySecond.filter(nearby.contains).isEmpty
      let isFound = statements.isEmpty || other.statements.isEmpty
      causes.insert(isFound && !isElsewhere ? .found : .segmentation)
      return causes
    }
  }

  private static func groups(of speaking: [Speaker]) -> [[AnnotatorName]] {
    var groups: [(statements: [Statement], names: [AnnotatorName])] = []
    for speaker in speaking {
      let known = groups.firstIndex { $0.statements.saysSame(as: speaker.statements) }
      if let known {
        groups[known].names.append(speaker.name)
      } else {
        groups.append((speaker.statements, [speaker.name]))
      }
    }
    return groups.map(\.names).sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }

  private static func mark(of groups: [[AnnotatorName]], isComplete: Bool) -> ReviewMark {
    guard let first = groups.first else { return .uncoded }
    guard groups.count == 1 else { return .disagreement }
    return isComplete && first.count > 1 ? .agreed : .incomplete
  }
}
