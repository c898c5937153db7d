public import Annotations
import Histories

/// What a look at one coding's files came to.
public struct VerifiedLayer: Sendable {
  /// What was looked at and found.
  public var verification = Verification()
  /// What the decisions of a reference were made upon.
  public var bases: [Basis] = []
  /// The version of the codebook that was last coded with; nil where no change tells it.
  public var codebookVersion: Int? { history?.changes.last?.codebookVersion }
  /// The changes that are here.
  var history: SealedHistory<ChangeCodec>?

  /// Whether a change is here, or a repair stated that it is missing.
  ///
  /// - Parameter change: The change's name.
  /// - Returns: True if nobody needs to look for it.
  public func accounts(for change: Change.ID) -> Bool { history?.accounts(for: change) ?? false }

  /// A change that a decision on a unit was made upon.
  public struct Basis: Sendable, Equatable {
    /// The unit that was decided.
    public var unit: Article.Unit.Number
    /// Whose change it was.
    public var annotator: AnnotatorName
    /// The change.
    public var change: Change.ID
  }
}
