/// A unit beside the one that is worked on, in one line.
public struct UnitLine: Sendable, Equatable {
  /// Its number.
  public var number: Int
  /// Its text; it is cut where the line ends.
  public var text: String
  /// What is recorded on it.
  public var marks: UnitMarks
  /// Its coding in a few words; empty where there is none.
  public var summary: String

  /// A unit.
  ///
  /// - Parameters:
  ///   - number: Its number.
  ///   - text: Its text.
  ///   - marks: What is recorded on it.
  ///   - summary: Its coding in a few words.
  public init(number: Int, text: String, marks: UnitMarks, summary: String = "") {
    self.number = number
    self.text = text
    self.marks = marks
    self.summary = summary
  }
}
