/// What the screen of review with single keys shows, before it is laid out.
public struct ReviewScreen: Sendable, Equatable {
  /// The unit among its neighbours, the keys and what is typed, as in coding; its statements and
  /// findings are filled in by the layout.
  public var base: CodingScreen
  /// The variables, in the codebook's order.
  public var variables: [String]
  /// The variables in which the annotators differ; they are marked.
  public var differing: [String]
  /// How the annotators' codings stand to each other.
  public var comparison: UnitMarks.Comparison
  /// Why they differ.
  public var causes: [String]
  /// What each annotator says, in order.
  public var judgements: [ReviewedJudgement]
  /// What was decided, or noted before; nil if nothing was.
  public var decision: ReviewedDecision?
  /// The statement being composed; nil if none is.
  public var pending: StatementTable.Row?
  /// The first row in sight, from 0; nil where the chosen annotator's are.
  public var rowsScrolled: Int?

  /// A screen of a unit that nobody has coded.
  ///
  /// - Parameters:
  ///   - base: The unit among its neighbours, the keys and what is typed.
  ///   - variables: The variables, in the codebook's order.
  public init(_ base: CodingScreen, variables: [String]) {
    self.base = base
    self.variables = variables
    differing = []
    comparison = .uncoded
    causes = []
    judgements = []
  }

  /// Lays the screen out.
  ///
  /// - Parameter size: The room there is.
  /// - Returns: A frame of exactly that size.
  public func frame(on size: ScreenSize) -> Frame {
    screen.frame(on: size)
  }

  /// How far the current unit can be scrolled.
  ///
  /// - Parameter size: The room there is.
  /// - Returns: What ``CurrentUnit/scrolled`` may be.
  public func unitScroll(on size: ScreenSize) -> ScrollRange {
    screen.unitScroll(on: size)
  }

  /// How far the rows of annotators and the decision can be scrolled.
  ///
  /// - Parameter size: The room there is.
  /// - Returns: What ``rowsScrolled`` may be.
  public func rowScroll(on size: ScreenSize) -> ScrollRange {
    CodingLayout(screen, on: size).rowScroll()
  }
}
