public import Annotations

/// An article with what everybody says of each of its units: what figures link to.
public struct EvidenceArticle: Sendable {
  /// What one annotator, or the reference, says of a unit.
  public struct Word: Sendable {
    /// Who says it.
    public let annotator: AnnotatorName
    /// The unit's coding.
    public let coding: Coding
    /// Versions beside it that nobody has settled yet.
    public let otherVersions: [Coding]
  }

  /// A unit.
  public struct Unit: Sendable {
    /// The unit's number.
    public let number: Article.Unit.Number
    /// The sentence on one line; foreign text.
    public let text: String
    /// What everybody says who coded it, by name, the reference last.
    public let words: [Word]
    /// What figures take for what the unit holds: nil if nothing could be taken.
    public let taken: SettledUnit?
    /// How far annotators agree; nil where fewer than two spoke.
    public let mark: ReviewMark?
    /// Why they differ.
    public let causes: [DisagreementCause]
  }

  /// The article's place in ``Findings/articles``.
  public let place: Int
  /// The article's name.
  public let id: Article.ID
  /// The headline, if one was recognised.
  public let title: String?
  /// The units that are shown, in reading order.
  public let units: [Unit]
  /// The number of the article's other units.
  public internal(set) var others = 0
}
