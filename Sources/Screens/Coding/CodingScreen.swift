public import Annotations

/// What the screen of coding with single keys shows, before it is laid out.
public struct CodingScreen: Sendable, Equatable {
  /// Where one is, as whom, and what is left.
  public var heading: ScreenHeading
  /// The units before the current one in reading order; of many, the nearest are enough.
  public var before: [UnitLine]
  /// The unit that is coded.
  public var current: CurrentUnit
  /// The units after the current one in reading order; of many, the nearest are enough.
  public var after: [UnitLine]
  /// What else there is to know about the unit, a line each, above the statements.
  public var findings: [StyledText]
  /// The unit's statements and the one being keyed.
  public var statements: StatementTable
  /// What is asked at the moment; nil if nothing is.
  public var question: Question?
  /// The keys: first those of the asked variable, which get most room, then the others'.
  public var legends: [KeyLegend]
  /// The keys of commands.
  public var commands: KeyLegend
  /// What came of the last key.
  public var message: ScreenMessage?
  /// What is being typed, instead of the message.
  public var entry: EntryField?
  /// What covers the screen.
  public var overlay: Overlay?

  /// The question that the next key answers.
  public struct Question: Sendable, Equatable {
    /// The variable, or another short name of what is asked.
    public var variable: String
    /// The question in words; may be empty.
    public var ask: String

    /// A question.
    ///
    /// - Parameters:
    ///   - variable: The variable.
    ///   - ask: The question in words.
    public init(_ variable: String, ask: String = "") {
      self.variable = variable
      self.ask = ask
    }
  }

  /// A screen of one unit, without its surroundings.
  ///
  /// - Parameters:
  ///   - heading: Where one is, as whom, and what is left.
  ///   - current: The unit that is coded.
  ///   - statements: The unit's statements and the one being keyed.
  public init(heading: ScreenHeading, current: CurrentUnit, statements: StatementTable) {
    self.heading = heading
    self.current = current
    self.statements = statements
    before = []
    after = []
    findings = []
    legends = []
    commands = KeyLegend(keys: [])
  }

  /// Lays the screen out.
  ///
  /// - Parameter size: The room there is; below ``ScreenSize/leastColumns`` by
  ///   ``ScreenSize/leastLines`` the frame only says so.
  /// - Returns: A frame of exactly that size.
  public func frame(on size: ScreenSize) -> Frame {
    CodingLayout(self, on: size).frame()
  }

  /// How far the current unit can be scrolled, if it is longer than the room for it.
  ///
  /// - Parameter size: The room there is.
  /// - Returns: What ``CurrentUnit/scrolled`` may be.
  public func unitScroll(on size: ScreenSize) -> ScrollRange {
    CodingLayout(self, on: size).unitScroll()
  }
}
