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
}

extension [Statement] {
  /// Whether two lists say the same: in any order, and however often.
  ///
  /// - Parameter other: The other list.
  /// - Returns: True if each statement of one is in the other.
  public func saysSame(as other: [Statement]) -> Bool {
    allSatisfy(other.contains) && other.allSatisfy(contains)
  }
}
