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
  ///   - nearby: What one says of the units just before and after; asked only where it matters.
  public init(
    _ judgements: [Judgement], codebook: Codebook,
    nearby: (AnnotatorName) -> [Statement] = { _ in [] }
  ) {
    self.judgements = judgements.map { $0.ordered(by: codebook) }
      .sorted { $0.annotator < $1.annotator }
    let speaking = self.judgements.compactMap { judgement in
      judgement.statements.map { Speaker(name: judgement.annotator, statements: $0) }
    }
    let beside = { (speaker: Speaker) in
      nearby(speaker.name).map { $0.ordered(by: codebook) }
    }
    groups = Self.groups(of: speaking)
    mark = Self.mark(of: groups, isComplete: speaking.count == judgements.count)
    var causes: [DisagreementCause] = []
    var shares: [Double] = []
    for (index, first) in speaking.enumerated() {
      for second in speaking.dropFirst(index + 1) {
        // Most units are coded alike, and then there is nothing to match.
        guard first.statements != second.statements else {
          shares.append(1)
          continue
        }
        let difference = first.difference(from: second, codebook, beside)
        for cause in difference.causes where !causes.contains(cause) { causes.append(cause) }
        shares.append(difference.similarity)
      }
    }
    self.causes = causes.ranked(in: codebook)
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

    /// Why this annotator and another differ, and how much of what they say is the same.
    func difference(
      from other: Speaker, _ codebook: Codebook, _ nearby: (Speaker) -> [Statement]
    ) -> (causes: [DisagreementCause], similarity: Double) {
      let matching = StatementMatching(statements, other.statements)
      guard !statements.saysSame(as: other.statements) else { return ([], matching.similarity) }
      var causes: [DisagreementCause] = []
      for pair in matching.pairs {
        causes += DisagreementCause.between(pair.first, pair.second, codebook)
      }
      if !matching.onlyFirst.isEmpty || !matching.onlySecond.isEmpty {
        let isElsewhere =
          matching.onlyFirst.sharesOne(with: nearby(other))
          || matching.onlySecond.sharesOne(with: nearby(self))
        let isFound = statements.isEmpty || other.statements.isEmpty
        causes.append(isFound && !isElsewhere ? .found : .segmentation)
      }
      return (causes, matching.similarity)
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

extension [Statement] {
  /// Whether one of these statements is in another list.
  fileprivate func sharesOne(with others: @autoclosure () -> [Statement]) -> Bool {
    !isEmpty && contains(where: others().contains)
  }
}

extension [DisagreementCause] {
  /// The causes in the order that they are told in.
  fileprivate func ranked(in codebook: Codebook) -> [DisagreementCause] {
    guard count > 1 else { return self }
    return sorted { ($0.rank(in: codebook), "\($0)") < ($1.rank(in: codebook), "\($1)") }
  }
}
