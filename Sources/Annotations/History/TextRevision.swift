/// What became of an article's units when its text was replaced by another version.
public struct TextRevision: Sendable, Equatable {
  /// The article as its record had it, before anything was split or joined.
  public let old: Article
  /// The record that was replaced, as JSON on one line: what ``old`` was read from.
  public let record: String
  /// SHA-256 of the new text, in hexadecimal.
  public var newTextHash: String
  /// The old units, in reading order, with their places in the new text.
  public var places: [Place]
  /// The boundaries that the new text's units need, so that sentences that stayed as they were are
  /// units as they were: by offset, whether a unit begins there.
  public var boundaries: [Int: Bool]

  /// A replaced text.
  ///
  /// - Parameters:
  ///   - old: The article as its record had it, before anything was split or joined.
  ///   - record: The record, as JSON on one line.
  ///   - newTextHash: SHA-256 of the new text, in hexadecimal.
  public init(of old: Article, record: String, newTextHash: String) {
    self.old = old
    self.record = record
    self.newTextHash = newTextHash
    places = []
    boundaries = [:]
  }

  /// What became of one unit.
  public enum Kind: String, Sendable {
    /// Its words are the same, in the same order among the others.
    case kept
    /// It stands elsewhere, or was changed a little.
    case moved
    /// It has no place in the new text.
    case orphaned
  }

  /// An old unit and its place in the new text.
  public struct Place: Sendable, Equatable {
    /// The unit as it was.
    public var unit: Article.Unit
    /// Its place in the new text, or nil.
    public var span: ScalarSpan?
    /// What became of it.
    public var kind: Kind

    /// An old unit with its place.
    ///
    /// - Parameters:
    ///   - unit: The unit as it was.
    ///   - span: Its place in the new text, or nil.
    ///   - kind: What became of it.
    public init(unit: Article.Unit, span: ScalarSpan?, kind: Kind) {
      self.unit = unit
      self.span = span
      self.kind = kind
    }
  }

  /// Where a unit went.
  ///
  /// - Parameter span: The unit's place in the old text.
  /// - Returns: Its place in the new text, or nil if it has none.
  public func span(of span: ScalarSpan) -> ScalarSpan? {
    places.first { $0.unit.span == span }?.span
  }
}
