public import Annotations

/// What is known of one speaker: a row of the ledger.
public struct SpeakerEntry: Sendable, Equatable {
  /// A value with its statements.
  public struct Part: Sendable, Equatable {
    /// The value; nil where there is none.
    public let value: String?
    /// What people read.
    public let name: String
    /// The statements.
    public let counted: Counted
    /// Whether it stands for statements on whose value there is no majority.
    public internal(set) var isTied = false
  }

  /// Statements on one target with one stance.
  public struct Stand: Sendable, Equatable {
    /// The target; nil where none is given.
    public let target: String?
    /// The stance; nil where none is given.
    public let stance: String?
    /// The statements.
    public let counted: Counted
    /// Whether there is no majority on the target or the stance.
    public internal(set) var isTied = false
    /// What the target stands for; nil where the codebook asks for none.
    public internal(set) var targetKind: CategoryKind?
    /// What the stance stands for; nil where the codebook asks for none.
    public internal(set) var stanceKind: CategoryKind?
  }

  /// A sentence in which the speaker's position stands.
  public struct Quotation: Sendable, Equatable {
    /// The unit.
    public let unit: UnitReference
    /// The date of publication as `YYYY-MM-DD`, if known.
    public let published: String?
    /// The sentence on one line.
    public let text: String
  }

  /// The entity's id, or the name as it was typed.
  public let value: String
  /// What people read.
  public let name: String
  /// Whether the codebook lists the speaker.
  public let isListed: Bool
  /// The further keys of the entity, such as `side`, in the codebook's order.
  public let attributes: [Entity.Attribute]
  /// The kinds of actor as which the speaker appears, the most frequent first.
  public let roles: [Part]
  /// The names under which the speaker appears in the sentences, the most frequent first.
  public let aliases: [Part]
  /// The outlets, the most frequent first.
  public let outlets: [Part]
  /// Stances by target, targets and stances in the codebook's order.
  public let stands: [Stand]
  /// All statements.
  public let counted: Counted
  /// The earliest sentence: by date, undated articles after dated ones, then by article and unit.
  public let first: Quotation?
  /// The latest sentence.
  public let last: Quotation?
}
