/// A sentence of a report's summary with the places of what it counts.
public struct SummarySentence: Sendable, Equatable {
  /// Something that the sentence counts.
  public struct Part: Sendable, Equatable {
    /// What it is.
    public let name: String
    /// The statements; empty where units are counted.
    public let statements: Counted
    /// The units; empty where statements are counted.
    public let places: [ReviewReport.Place]

    /// Statements of one kind.
    init(_ name: String, _ statements: Counted) {
      self.name = name
      self.statements = statements
      places = []
    }

    /// Units of one kind.
    init(_ name: String, _ places: [ReviewReport.Place]) {
      self.name = name
      statements = Counted([])
      self.places = places
    }
  }

  /// The sentence.
  public let text: String
  /// What it counts, in the order in which it says so.
  public internal(set) var parts: [Part] = []
}
