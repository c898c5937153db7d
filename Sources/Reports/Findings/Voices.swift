/// Who speaks, and how much.
public struct Voices: Sendable, Equatable {
  /// By the kind of actor; nil if the codebook does not ask for it.
  public let bySource: ShareTable?
  /// By speaker, the most frequent and the rest; nil if the codebook does not ask for them.
  public let bySpeaker: ShareTable?
  /// By each further key of the entities, such as `side`.
  public let byKey: [ShareTable]
  /// The reporter's own voice among all statements; nil if the codebook has no label for it.
  public let reporter: Share?
  /// Statements passed on by another than the holder or the reporter; nil if the codebook does not
  /// ask for that.
  public let viaOthers: Share?
  /// By form, such as quoted or reported; nil if the codebook does not ask for it.
  public let byForm: ShareTable?
  /// Sentences that several articles have in common.
  public let repetition: Repetition
}

/// How much of what is counted is one story printed several times.
public struct Repetition: Sendable, Equatable {
  /// Articles that tell one story.
  public struct Story: Sendable, Equatable {
    /// Their places in ``Findings/articles``, ascending.
    public let articles: [Int]
    /// The number of sentences that stand in more than one of them.
    public let sharedSentences: Int
  }

  /// The stories that more than one article tells.
  public let stories: [Story]
  /// The statements on sentences that an earlier article already holds.
  public let repeated: Share
  /// Statements by kind of actor with each repeated sentence counted once; nil where nothing is
  /// repeated or the codebook does not ask for the kind.
  public let bySourceOnce: ShareTable?
}
