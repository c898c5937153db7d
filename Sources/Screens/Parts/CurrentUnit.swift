/// The unit that is worked on.
public struct CurrentUnit: Sendable, Equatable {
  /// Its number.
  public var number: Int
  /// Its whole text.
  public var text: String
  /// What is recorded on it.
  public var marks: UnitMarks
  /// Its note; nil where there is none.
  public var note: String?
  /// How many of its wrapped lines are scrolled away, if it is longer than the screen allows; the
  /// layout takes no more than leaves the last line visible.
  public var scrolled: Int

  /// A unit that is not scrolled.
  ///
  /// - Parameters:
  ///   - number: Its number.
  ///   - text: Its whole text.
  ///   - marks: What is recorded on it.
  ///   - note: Its note; nil where there is none.
  public init(number: Int, text: String, marks: UnitMarks, note: String? = nil) {
    self.number = number
    self.text = text
    self.marks = marks
    self.note = note
    scrolled = 0
  }
}
