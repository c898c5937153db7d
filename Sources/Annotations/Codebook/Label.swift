/// One answer that a variable offers.
public struct Label: Sendable, Equatable {
  /// The id that is typed and stored.
  public var id: String
  /// The single key in fast coding.
  public var key: String?
  /// The name for people.
  public var name: String?
  /// What it means.
  public var define: String?
  /// When to use it.
  public var use: String?
  /// When not to use it.
  public var avoid: String?
  /// Sentences that show it.
  public var examples: [Example]
  /// Whether it is a judgement that agreement leaves out, such as "unclear".
  public var isMissing: Bool
  /// Whether it stands in old codings only.
  public var isRetired: Bool

  /// A label with nothing but its id.
  ///
  /// - Parameter id: The id.
  public init(id: String) {
    self.id = id
    examples = []
    isMissing = false
    isRetired = false
  }

  /// A sentence that shows when a label applies.
  public struct Example: Sendable, Equatable {
    /// The sentence.
    public var text: String
    /// The article it stands in.
    public var article: String?
    /// The unit it stands in.
    public var unit: Int?

    /// An example.
    ///
    /// - Parameters:
    ///   - text: The sentence.
    ///   - article: The article it stands in.
    ///   - unit: The unit it stands in.
    public init(text: String, article: String? = nil, unit: Int? = nil) {
      self.text = text
      self.article = article
      self.unit = unit
    }
  }
}

/// A named actor that the codebook knows.
public struct Entity: Sendable, Equatable {
  /// The id that is stored.
  public var id: String
  /// The names it goes by in articles.
  public var names: [String]
  /// The label that fills `source` where none is given.
  public var sourceLabel: String?
  /// Further keys by which reports can group, such as `side`.
  public var attributes: [Attribute]

  /// An entity with nothing but its id.
  ///
  /// - Parameter id: The id.
  public init(id: String) {
    self.id = id
    names = []
    attributes = []
  }

  /// A further key of an entity with its value.
  public struct Attribute: Sendable, Equatable {
    /// The key.
    public var key: String
    /// The value.
    public var value: String

    /// A key with its value.
    ///
    /// - Parameters:
    ///   - key: The key.
    ///   - value: The value.
    public init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }

  /// Whether a lower-case name is this entity's id or one of its names.
  func matches(_ lowercasedName: String) -> Bool {
    id.lowercased() == lowercasedName || names.contains { $0.lowercased() == lowercasedName }
  }
}
