public import Annotations

/// How far the coding is: by annotator and article, and how it went on over time.
public struct CodingProgress: Sendable, Equatable {
  /// One annotator's work on one article.
  public struct Cell: Sendable, Equatable {
    /// The annotator.
    public let annotator: AnnotatorName
    /// The article's place in ``Findings/articles``.
    public let article: Int
    /// The state; nil if the coding was not begun.
    public let state: Layer.Status.State?
    /// Whether a round gives the article to the annotator; nil where there are no rounds.
    public let isAssigned: Bool?
    /// Units with statements.
    public let found: Int
    /// Units looked at that hold none.
    public let none: Int
    /// Units not looked at.
    public let uncoded: Int
  }

  /// The units that an annotator coded in a day.
  public struct Day: Sendable, Equatable {
    /// The annotator.
    public let annotator: AnnotatorName
    /// The day as `YYYY-MM-DD`, UTC.
    public let day: String
    /// The number of units whose standing coding dates from that day.
    public let units: Int
  }

  /// Every article with every annotator who is to code it or has begun, by article, then name.
  public let cells: [Cell]
  /// The pace, by day, then name.
  public let days: [Day]
}
