public import Annotations

/// What the coded articles hold: who speaks, where they stand, and how far the coding is.
public struct Findings: Sendable, Equatable {
  /// An article that was read.
  public struct ReadArticle: Sendable, Equatable {
    /// The article's name.
    public let id: Article.ID
    /// The headline, if one was recognised.
    public let title: String?
    /// The date of publication as `YYYY-MM-DD`, if known.
    public let published: String?
    /// The outlet, if known.
    public let outlet: String?
    /// The number of its units that are to be coded.
    public let units: Int
    /// The language as a BCP 47 tag, if known.
    public var language: String?
  }

  /// On how many units each kind of word was taken.
  public struct Settled: Sendable, Equatable {
    /// Units decided by the reference.
    public internal(set) var byReference = 0
    /// Units decided by a majority of annotators.
    public internal(set) var byMajority = 0
    /// Units on which one annotator's word was taken because nobody else coded them, or because
    /// the basis is that annotator.
    public internal(set) var byOne = 0
    /// Units that hold statements of which some value had no majority; such values count as tied.
    public internal(set) var tied: [UnitReference] = []
    /// Units on which nothing could be taken.
    public internal(set) var open: [UnitReference] = []

    /// Nothing settled yet.
    public init() {}
  }

  /// The articles, by id.
  public let articles: [ReadArticle]
  /// Whose word counts in ``voices``, ``stances`` and ``speakers``.
  public let basis: Basis
  /// On how many units each kind of word was taken.
  public let settled: Settled
  /// All statements taken.
  public let statements: Int
  /// Who speaks.
  public let voices: Voices
  /// Where they stand, target by target in the codebook's order, each by source, speaker, key,
  /// month and outlet; empty if the codebook does not ask for the stance, or for a number.
  public let stances: [StanceTable]
  /// Where they stand if the stance is a number, divided as ``stances``; empty else.
  public internal(set) var stanceMeans: [StanceMeanTable] = []
  /// The ledger of speakers, those with the most statements first.
  public let speakers: [SpeakerEntry]
  /// How far the coding is.
  public let progress: CodingProgress
}
