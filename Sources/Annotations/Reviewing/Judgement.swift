/// What one annotator says of a unit, as a reviewer sees it.
public struct Judgement: Sendable, Equatable {
  /// The annotator.
  public let annotator: AnnotatorName
  /// What is recorded; nil where nothing is.
  public let coding: Coding?
  /// Contradicting codings of diverged copies; empty unless the unit has two versions.
  public let otherVersions: [Coding]

  /// What an annotator says.
  ///
  /// - Parameters:
  ///   - annotator: The annotator.
  ///   - coding: What is recorded; nil where nothing is.
  ///   - otherVersions: Contradicting codings of diverged copies.
  public init(_ annotator: AnnotatorName, _ coding: Coding?, otherVersions: [Coding] = []) {
    self.annotator = annotator
    self.coding = coding
    self.otherVersions = otherVersions
  }

  /// The statements; nil where the unit is uncoded, or has two versions that are not settled.
  public var statements: [Statement]? {
    otherVersions.isEmpty ? coding?.statements : nil
  }

  /// The same, with values in the order that the codebook has now.
  func ordered(by codebook: Codebook) -> Judgement {
    guard let statements = coding?.statements,
      !statements.allSatisfy({ $0.isOrdered(by: codebook) })
    else { return self }
    var ordered = coding
    ordered?.statements = statements.map { $0.ordered(by: codebook) }
    return Judgement(annotator, ordered, otherVersions: otherVersions)
  }
}
