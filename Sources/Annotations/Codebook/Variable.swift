/// One question that the codebook asks of each statement.
public struct Variable: Sendable, Equatable {
  /// The id, such as `stance`.
  public var id: String
  /// The question in words.
  public var ask: String?
  /// What kind of answer it takes.
  public var scale: Scale
  /// Whether it may be left out.
  public var isOptional: Bool
  /// The answers to choose from; empty for entities and numbers.
  public var labels: [Label]
  /// The known entities, for ``Scale/entity``.
  public var entities: [Entity]
  /// The value written where none is given.
  public var defaultValue: String?
  /// The variables within whose values this one is compared.
  public var per: [String]
  /// The least value of a number.
  public var minimum: Double?
  /// The greatest value of a number.
  public var maximum: Double?

  /// A variable without labels.
  ///
  /// - Parameters:
  ///   - id: The id.
  ///   - scale: What kind of answer it takes.
  public init(id: String, scale: Scale) {
    self.id = id
    self.scale = scale
    isOptional = false
    labels = []
    entities = []
    per = []
  }

  /// The label of an id, or nil.
  ///
  /// - Parameter id: The label's id.
  /// - Returns: The label.
  public func label(_ id: String) -> Label? {
    labels.first { $0.id == id }
  }

  /// The ids that reports know by meaning.
  public enum KnownID: Sendable {
    /// What kind of actor holds the position.
    public static let source = "source"
    /// Who holds it, by name.
    public static let speaker = "speaker"
    /// Who says so, if another.
    public static let via = "via"
    /// About what.
    public static let target = "target"
    /// For or against.
    public static let stance = "stance"
    /// In the holder's own words or not.
    public static let form = "form"
  }

  /// The label of ``KnownID/source`` that reports know by meaning: the reporter's own voice.
  public static let narratorLabel = "narrator"
}

/// What kind of answer a variable takes.
public enum Scale: String, Sendable, CaseIterable {
  /// One of several labels without order.
  case nominal
  /// One of several labels in order.
  case ordinal
  /// A number whose differences mean something.
  case interval
  /// A number with a true zero.
  case ratio
  /// An open vocabulary of named actors with aliases.
  case entity
  /// Several labels at once.
  case set

  /// Whether the answer is a number.
  public var isNumeric: Bool { self == .interval || self == .ratio }
  /// Whether the answer is chosen from labels.
  public var hasLabels: Bool { self == .nominal || self == .ordinal || self == .set }
}
