/// One news text as it was received, with its metadata and its units, frozen before coding.
public struct Article: Sendable, Equatable {
  /// The article's name.
  public var id: ID
  /// The file that was received.
  public var received: Received
  /// The headline, if one was recognised.
  public var title: String?
  /// The best-defended date of publication, as `YYYY-MM-DD`.
  public var published: String?
  /// Every date found, in order of appearance.
  public var publishedEvidence: [DateEvidence]
  /// The outlet, if known.
  public var outlet: String?
  /// The news agency, if known.
  public var agency: String?
  /// The address, if known.
  public var url: String?
  /// The language as a BCP 47 tag, if known.
  public var language: String?
  /// The received text decoded to Unicode, without a byte order mark, line ends as `\n`.
  public var text: ScalarText
  /// SHA-256 of the text's UTF-8 bytes, in hexadecimal.
  public var textHash: String
  /// The version of the segmenter that made the units.
  public var segmenter: String
  /// The parts of the text with their roles, in order.
  public var blocks: [Block]
  /// The sentences, in reading order; unit 0 is the headline, if there is one.
  public var units: [Unit]
  /// Whether the article has a history: its units or its text may not be the record's first ones.
  public var isMended: Bool
  /// The texts that the article had before, oldest first, each with its units at the end.
  public var past: [PastText]
  /// Keys that a newer version wrote, kept as they were.
  public var unknown: [UnknownKey]

  /// A record of an article.
  ///
  /// - Parameters:
  ///   - id: The article's name.
  ///   - received: The file that was received.
  ///   - text: The decoded text.
  ///   - textHash: SHA-256 of the text's UTF-8 bytes, in hexadecimal.
  public init(id: ID, received: Received, text: ScalarText, textHash: String) {
    self.id = id
    self.received = received
    self.text = text
    self.textHash = textHash
    publishedEvidence = []
    segmenter = ""
    blocks = []
    units = []
    isMended = false
    past = []
    unknown = []
  }

  /// The unit of a number, or nil if the article has none.
  ///
  /// - Parameter number: The unit's number.
  /// - Returns: The unit.
  public func unit(_ number: Unit.Number) -> Unit? {
    guard let first = units.first else { return nil }
    let index = number.value - first.number.value
    if units.indices.contains(index), units[index].number == number { return units[index] }
    return units.first { $0.number == number }
  }

  /// The unit at a place.
  ///
  /// - Parameter span: A place in the text.
  /// - Returns: The unit that has exactly this place, or nil.
  public func unit(at span: ScalarSpan) -> Unit? {
    units.first { $0.span == span }
  }

  /// The text of a unit.
  ///
  /// - Parameter unit: One of this article's units.
  /// - Returns: The sentence, exactly as in the text.
  public func quote(of unit: Unit) -> String {
    text[unit.span]
  }
}

extension Article {
  /// The file an article was received in.
  public struct Received: Sendable, Equatable {
    /// The path from the workspace's root.
    public var file: String
    /// SHA-256 of the file's bytes, in hexadecimal.
    public var hash: String
    /// The file's length in bytes.
    public var byteCount: Int
    /// The encoding that was used to decode it, such as `utf-8`.
    public var encoding: String
    /// The place in a file of many articles that this one was taken from; nil if the file came alone.
    public var source: Source?
    /// What of a web page is no part of the text, each kind once; empty for other formats.
    public var leftOut: [LeftOut]

    /// A received file.
    ///
    /// - Parameters:
    ///   - file: The path from the workspace's root.
    ///   - hash: SHA-256 of the file's bytes, in hexadecimal.
    ///   - byteCount: The file's length in bytes.
    ///   - encoding: The encoding that was used to decode it.
    public init(file: String, hash: String, byteCount: Int, encoding: String) {
      self.file = file
      self.hash = hash
      self.byteCount = byteCount
      self.encoding = encoding
      leftOut = []
    }

    /// The place of an article in a file of many.
    public struct Source: Sendable, Equatable {
      /// The file's name, without the folders that it was in.
      public var file: String
      /// Which of the file's articles it is, from 1.
      public var record: Int
      /// The line on which it begins, from 1; nil if that is not known.
      public var line: Int?

      /// A place in a file of many articles.
      ///
      /// - Parameters:
      ///   - file: The file's name.
      ///   - record: Which of the file's articles it is, from 1.
      ///   - line: The line on which it begins, from 1.
      public init(file: String, record: Int, line: Int?) {
        self.file = file
        self.record = record
        self.line = line
      }
    }

    /// A kind of thing on a web page that is no part of the article.
    public struct LeftOut: Sendable, Equatable {
      /// The kind, such as `navigation` or `comments`.
      public var kind: String
      /// How many blocks of it there are.
      public var count: Int

      /// Blocks of one kind.
      ///
      /// - Parameters:
      ///   - kind: The kind.
      ///   - count: How many blocks of it there are.
      public init(kind: String, count: Int) {
        self.kind = kind
        self.count = count
      }
    }
  }

  /// A date of publication that the article itself states, and where.
  public struct DateEvidence: Sendable, Equatable {
    /// The date as `YYYY-MM-DD`.
    public var value: String
    /// The kind of place: `header`, `inline` or `url` in the text, or what says so elsewhere, such
    /// as `field published`.
    public var origin: String
    /// The place in the text; nil if the date stands outside of it.
    public var span: ScalarSpan?

    /// A date with its place.
    ///
    /// - Parameters:
    ///   - value: The date as `YYYY-MM-DD`.
    ///   - origin: The kind of place.
    ///   - span: The place in the text; nil if the date stands outside of it.
    public init(value: String, origin: String, span: ScalarSpan?) {
      self.value = value
      self.origin = origin
      self.span = span
    }
  }

  /// A part of the text that plays one role.
  public struct Block: Sendable, Equatable {
    /// What the part is, such as `title` or `body`; only these two hold units.
    public var role: String
    /// The place in the text.
    public var span: ScalarSpan

    /// A part of the text.
    ///
    /// - Parameters:
    ///   - role: What the part is.
    ///   - span: The place in the text.
    public init(role: String, span: ScalarSpan) {
      self.role = role
      self.span = span
    }
  }

  /// One sentence of an article, or its headline.
  public struct Unit: Sendable, Hashable {
    /// The unit's number: its place in reading order.
    public var number: Number
    /// The place in the text.
    public var span: ScalarSpan

    /// A unit.
    ///
    /// - Parameters:
    ///   - number: The unit's number.
    ///   - span: The place in the text.
    public init(number: Number, span: ScalarSpan) {
      self.number = number
      self.span = span
    }

    /// A unit's number: 0 is the headline, sentences count from 1.
    public struct Number: Hashable, Comparable, Sendable, CustomStringConvertible {
      /// The number.
      public let value: Int

      /// Takes a number that is not negative.
      ///
      /// - Parameter value: The number.
      ///
      /// Nil for a negative number.
      public init?(_ value: Int) {
        guard value >= 0 else { return nil }
        self.value = value
      }

      /// The number in decimal digits.
      public var description: String { String(value) }

      /// Reading order.
      public static func < (left: Self, right: Self) -> Bool { left.value < right.value }
    }
  }
}

/// A key of a JSON object that this version does not know, kept so that rewriting loses nothing.
public struct UnknownKey: Sendable, Equatable {
  /// The key.
  public var name: String
  /// The value, as the JSON text that was read.
  public var json: String

  /// A key with its value.
  ///
  /// - Parameters:
  ///   - name: The key.
  ///   - json: The value, as JSON text.
  public init(name: String, json: String) {
    self.name = name
    self.json = json
  }
}
