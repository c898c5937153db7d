/// The coding of one article by one annotator: its current state.
public struct Layer: Sendable, Equatable {
  /// Whose coding of what.
  public var id: ID
  /// SHA-256 of the coded text, in hexadecimal.
  public var textHash: String
  /// Whether a person or a program codes.
  public var kind: AnnotatorKind
  /// The codebook's name at the last change.
  public var codebookName: String
  /// The codebook's version at the last change.
  public var codebookVersion: Int
  /// The last change's number; 0 before the first.
  public var revision: Int
  /// Whether the article is done.
  public var status: Status
  /// The units with something recorded, in order of their places.
  public var units: [CodedUnit]
  /// Codings of units that have no place in the present text, as they stood in an earlier one.
  public var orphans: [CodedUnit]
  /// Keys that a newer version wrote, kept as they were.
  public var unknown: [UnknownKey]

  /// A layer without any coding.
  ///
  /// - Parameters:
  ///   - id: Whose coding of what.
  ///   - textHash: SHA-256 of the coded text, in hexadecimal.
  public init(id: ID, textHash: String) {
    self.id = id
    self.textHash = textHash
    kind = .person
    codebookName = ""
    codebookVersion = 0
    revision = 0
    status = Status(state: .open)
    units = []
    orphans = []
    unknown = []
  }

  /// What is recorded at a place, or nil.
  ///
  /// - Parameter span: A unit's place in the text.
  /// - Returns: The unit as coded.
  public func unit(at span: ScalarSpan) -> CodedUnit? {
    units.first { $0.span == span }
  }
}

extension Layer {
  /// Whose coding of what: one annotator and one article.
  public struct ID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The annotator.
    public var annotator: AnnotatorName
    /// The article.
    public var article: Article.ID

    /// A layer's name.
    ///
    /// - Parameters:
    ///   - annotator: The annotator.
    ///   - article: The article.
    public init(annotator: AnnotatorName, article: Article.ID) {
      self.annotator = annotator
      self.article = article
    }

    /// A layer's name as it is written; nil where it is none.
    ///
    /// - Parameter text: The name, `annotator/article`.
    public init?(_ text: String) {
      guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")),
        let annotator = AnnotatorName(String(text[..<slash])),
        let article = Article.ID(String(text[text.utf8.index(after: slash)...]))
      else { return nil }
      self.init(annotator: annotator, article: article)
    }

    /// `annotator/article`, as history lines name it.
    public var description: String { "\(annotator)/\(article)" }

    /// By annotator, then by article.
    public static func < (left: Self, right: Self) -> Bool {
      left.annotator == right.annotator
        ? left.article < right.article : left.annotator < right.annotator
    }
  }

  /// How far the coding of an article has come.
  public struct Status: Sendable, Equatable {
    /// The state.
    public enum State: String, Sendable, CaseIterable {
      /// Being coded.
      case open
      /// Every unit was looked at.
      case done
      /// Not coded, because the article has nothing to do with the question.
      case irrelevant
    }

    /// The state.
    public var state: State
    /// Why the article is irrelevant, if the annotator said so.
    public var reason: String?

    /// A status.
    ///
    /// - Parameters:
    ///   - state: The state.
    ///   - reason: Why the article is irrelevant.
    public init(state: State, reason: String? = nil) {
      self.state = state
      self.reason = reason
    }
  }

  /// A unit with what is recorded on it.
  public struct CodedUnit: Sendable, Equatable {
    /// The unit's number when it was coded, for people.
    public var number: Article.Unit.Number
    /// The place in the text, by which the coding holds.
    public var span: ScalarSpan
    /// The text at that place.
    public var quote: String
    /// What is recorded.
    public var coding: Coding
    /// Contradicting codings of diverged histories; empty unless the unit has two versions.
    public var otherVersions: [Coding]
    /// The codebook's version at the last change.
    public var codebookVersion: Int
    /// The number of the last change.
    public var revision: Int
    /// The time of the last change, as ISO 8601 in UTC.
    public var at: String

    /// A coded unit.
    ///
    /// - Parameters:
    ///   - unit: The unit.
    ///   - quote: The text at its place.
    ///   - coding: What is recorded.
    public init(unit: Article.Unit, quote: String, coding: Coding) {
      number = unit.number
      span = unit.span
      self.quote = quote
      self.coding = coding
      otherVersions = []
      codebookVersion = 0
      revision = 0
      at = ""
    }
  }
}
