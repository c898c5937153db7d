/// One change to a layer: a line of its history, never altered.
public struct Change: Sendable, Equatable {
  /// The change's unique name.
  public var id: ID
  /// The changes it was made upon, with their checksums; none for the first.
  public var parents: [Parent]
  /// 1 + the greatest revision of its parents.
  public var revision: Int
  /// The layer.
  public var layer: Layer.ID
  /// SHA-256 of the coded text, in hexadecimal.
  public var textHash: String
  /// When, as ISO 8601 in UTC.
  public var at: String
  /// Who made it.
  public var by: AnnotatorName
  /// Whether a person or a program made it.
  public var kind: AnnotatorKind
  /// The id shared by the changes of one `run`, rename or bulk acceptance.
  public var run: String?
  /// The place among the changes of one command.
  public var batch: Batch?
  /// How many layers the one step is to change of which it is part; nil if it changes this one only.
  public var layerCount: Int?
  /// The change that it takes back.
  public var undoes: ID?
  /// The change that it makes again.
  public var redoes: ID?
  /// The part it has in carrying codings along with their units; nil for what somebody did.
  public var following: Following?
  /// Whether it is one of two by which a unit was judged once more without its coding being changed:
  /// the judgement, or the change that takes it back at once.
  public var isRecheck = false
  /// Changes that a repair found missing, by name, or by checksum where only that is known; such a
  /// change changes nothing else.
  public var lost: [String] = []
  /// What changed.
  public var effect: Effect
  /// The command, in full words.
  public var command: String
  /// The codebook's version.
  public var codebookVersion: Int
  /// The program and its version.
  public var tool: String
  /// SHA-256 of the line's bytes before `,"sum"`, in hexadecimal; empty until the line is made.
  public var sum: String

  /// A change that has no line yet.
  ///
  /// - Parameters:
  ///   - id: The change's unique name.
  ///   - layer: The layer.
  ///   - effect: What changed.
  ///   - command: The command, in full words.
  public init(id: ID, layer: Layer.ID, effect: Effect, command: String) {
    self.id = id
    self.layer = layer
    self.effect = effect
    self.command = command
    parents = []
    revision = 1
    textHash = ""
    at = ""
    by = layer.annotator
    kind = .person
    codebookVersion = 0
    tool = ""
    sum = ""
  }
}

extension Change {
  /// A change's unique name: the session that made it and a counter within that session.
  public struct ID: Hashable, Sendable, CustomStringConvertible {
    /// The session's random name.
    public var session: String
    /// The place among the session's changes, from 1.
    public var counter: Int

    /// A change's name.
    ///
    /// - Parameters:
    ///   - session: The session's random name.
    ///   - counter: The place among the session's changes, from 1.
    public init(session: String, counter: Int) {
      self.session = session
      self.counter = counter
    }

    /// Reads a name such as `5f2c:9`.
    ///
    /// - Parameter text: The name.
    ///
    /// Nil if it is not a session's name, a colon and a number as ``description`` writes it: two
    /// ways to write one name would make one change of two.
    public init?(_ text: String) {
      self.init(utf8: text.utf8.span)
    }

    /// Reads a name such as `5f2c:9` from its bytes, without making a text of all of it.
    ///
    /// - Parameter bytes: The name in UTF-8.
    ///
    /// Nil if it is no name as ``description`` writes it.
    public init?(utf8 bytes: Span<UInt8>) {
      guard let colon = bytes.indices.first(where: { bytes[$0] == UInt8(ascii: ":") }), colon > 0
      else { return nil }
      let digits = colon + 1..<bytes.count
      guard let first = digits.first, bytes[first] != UInt8(ascii: "0"), digits.count < 19 else {
        return nil
      }
      var counter = 0
      for index in digits {
        let digit = bytes[index]
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
        counter = counter * 10 + Int(digit - UInt8(ascii: "0"))
      }
      guard let session = try? UTF8Span(validating: bytes.extracting(..<colon)) else { return nil }
      self.session = String(copying: session)
      self.counter = counter
    }

    /// The name as written.
    public var description: String { "\(session):\(counter)" }
  }

  /// A change that another was made upon.
  public struct Parent: Hashable, Sendable {
    /// The change.
    public var id: ID
    /// Its line's checksum.
    public var sum: String

    /// A change with its checksum.
    ///
    /// - Parameters:
    ///   - id: The change.
    ///   - sum: Its line's checksum.
    public init(id: ID, sum: String) {
      self.id = id
      self.sum = sum
    }
  }

  /// The place of a change among those of one command.
  public struct Batch: Hashable, Sendable {
    /// The place, from 1.
    public let index: Int
    /// How many there are.
    public let count: Int

    /// A place among several; nil where there is no such place.
    ///
    /// - Parameters:
    ///   - index: The place, from 1.
    ///   - count: How many there are.
    public init?(index: Int, count: Int) {
      guard index >= 1, index <= count else { return nil }
      self.index = index
      self.count = count
    }
  }

  /// The part of a change in carrying codings along with units that were split or joined.
  public enum Following: String, Sendable {
    /// The unit that was left.
    case from
    /// A unit that was reached, though nothing may have come along.
    case to
  }

  /// What a change does.
  public enum Effect: Sendable, Equatable {
    /// The coding of a unit; nil where nothing is recorded.
    case unit(Article.Unit, before: Coding?, after: Coding?)
    /// The status of the article.
    case status(before: Layer.Status, after: Layer.Status)

    /// The same effect backwards.
    public var reversed: Effect {
      switch self {
      case .unit(let unit, let before, let after): .unit(unit, before: after, after: before)
      case .status(let before, let after): .status(before: after, after: before)
      }
    }

    /// Whether anything differs afterwards.
    public var changesAnything: Bool {
      switch self {
      case .unit(_, let before, let after): before != after
      case .status(let before, let after): before != after
      }
    }
  }

  /// What a change is about, as a key: changes of one subject follow upon each other.
  public enum Subject: Hashable, Sendable {
    /// A unit, by its place.
    case unit(Place)
    /// The article's status.
    case status
  }

  /// A place in one of the texts that an article has had.
  public struct Place: Hashable, Sendable {
    /// The place in the text.
    public var span: ScalarSpan
    /// Which text: its position among those that a history tells of.
    public var text: Int
  }
}

extension Change {
  /// The unit that was changed, or nil if it was the article's status.
  public var unit: Article.Unit? {
    guard case .unit(let unit, _, _) = effect else { return nil }
    return unit
  }

  /// The coding that a change of a unit leads to.
  public var coding: Coding? {
    guard case .unit(_, _, let after) = effect else { return nil }
    return after
  }
}
