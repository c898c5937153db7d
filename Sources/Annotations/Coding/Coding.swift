/// What one annotator has recorded on one unit.
public struct Coding: Sendable, Equatable {
  /// The statements; empty means *none* (looked at, no statement), nil means not coded yet.
  public var statements: [Statement]?
  /// A remark for people.
  public var note: String?
  /// Whether the unit is marked to be looked at again.
  public var isFlagged: Bool
  /// How it was decided, if it is a unit of the reference.
  public var decision: Decision?
  /// Keys that a newer version wrote, kept as they were.
  public var unknown: [UnknownKey]

  /// What is recorded on a unit.
  ///
  /// - Parameters:
  ///   - statements: The statements; empty means *none*, nil means not coded yet.
  ///   - note: A remark for people.
  ///   - isFlagged: Whether the unit is marked to be looked at again.
  public init(statements: [Statement]? = nil, note: String? = nil, isFlagged: Bool = false) {
    self.statements = statements
    self.note = note
    self.isFlagged = isFlagged
    unknown = []
  }

  /// Whether a judgement was made: statements, or *none*.
  public var isCoded: Bool { statements != nil }

  /// Whether nothing at all is recorded, so that the unit need not be stored.
  public var isEmpty: Bool {
    statements == nil && note == nil && !isFlagged && decision == nil && unknown.isEmpty
  }

  /// The coding, or nil if nothing at all is recorded.
  public var orNilIfEmpty: Coding? { isEmpty ? nil : self }

  /// The coding with the values of its statements in a codebook's order.
  ///
  /// - Parameter codebook: The codebook.
  /// - Returns: The same coding.
  public func ordered(by codebook: Codebook) -> Coding {
    var ordered = self
    ordered.statements = statements?.map { $0.ordered(by: codebook) }
    return ordered
  }

  /// The coding without who decided it from what: two that are equal so contradict in nothing.
  var said: Coding {
    var said = self
    said.decision = decision?.undecided
    if said.decision?.isEmpty == true { said.decision = nil }
    return said
  }
}
