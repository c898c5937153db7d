/// One change to an article's units or text: a line of its history, never altered.
public struct ArticleChange: Sendable, Equatable {
  /// The change's unique name.
  public var id: Change.ID
  /// The changes it was made upon, with their checksums; none for the first.
  public var parents: [Change.Parent]
  /// 1 + the greatest revision of its parents.
  public var revision: Int
  /// The article.
  public var article: Article.ID
  /// SHA-256 of the text that it is about, in hexadecimal.
  public var textHash: String
  /// When, as ISO 8601 in UTC.
  public var at: String
  /// Who made it; nil where nobody's name is known.
  public var by: AnnotatorName?
  /// The id shared by the changes of one `run`.
  public var run: String?
  /// The change that it takes back.
  public var undoes: Change.ID?
  /// The change that it makes again.
  public var redoes: Change.ID?
  /// Changes that a repair found missing, by name.
  public var lost: [String] = []
  /// What changed.
  public var effect: Effect
  /// The command, in full words.
  public var command: String
  /// The program and its version.
  public var tool: String
  /// SHA-256 of the line's bytes before `,"sum"`, in hexadecimal; empty until the line is made.
  public var sum: String

  /// A change that has no line yet.
  ///
  /// - Parameters:
  ///   - id: The change's unique name.
  ///   - article: The article.
  ///   - effect: What changed.
  ///   - command: The command, in full words.
  public init(id: Change.ID, article: Article.ID, effect: Effect, command: String) {
    self.id = id
    self.article = article
    self.effect = effect
    self.command = command
    parents = []
    revision = 1
    textHash = ""
    at = ""
    tool = ""
    sum = ""
  }

  /// What a change does.
  public enum Effect: Sendable, Equatable {
    /// A boundary between two units is made or taken away.
    case boundary(Boundary)
    /// The text is replaced by another version.
    case revision(TextRevision)
    /// Nothing: a repair states which changes are missing.
    case repair
  }

  /// A place in the text at which a unit begins, or no longer begins.
  public struct Boundary: Sendable, Equatable {
    /// The offset, in Unicode scalars.
    public var offset: Int
    /// The number of the unit before the boundary, for people.
    public var unit: Article.Unit.Number
    /// Whether a unit begins there: a split makes a boundary, a join takes it away.
    public var isMade: Bool

    /// A boundary.
    ///
    /// - Parameters:
    ///   - offset: The offset, in Unicode scalars.
    ///   - unit: The number of the unit before the boundary.
    ///   - isMade: Whether a unit begins there.
    public init(offset: Int, unit: Article.Unit.Number, isMade: Bool) {
      self.offset = offset
      self.unit = unit
      self.isMade = isMade
    }
  }
}

extension ArticleChange {
  /// Whether it splits or joins units.
  public var isMending: Bool {
    if case .boundary = effect { true } else { false }
  }
}

extension ArticleChange: HistoryEntry {
  /// Each change of an article counts alone.
  public var batch: Change.Batch? { nil }
}
