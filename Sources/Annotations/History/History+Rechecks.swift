/// A unit judged once more: what stood there, and what was said this time.
public struct Recheck: Sendable, Equatable {
  /// The judgement.
  public let change: Change
  /// The coding that stood.
  public let before: Coding
  /// What was said.
  public let after: Coding
}

extension History {
  /// The units judged once more, in the order of the history.
  public var rechecks: [Recheck] {
    changes.compactMap { change in
      guard change.isRecheck, change.undoes == nil,
        case .unit(_, let before?, let after?) = change.effect
      else { return nil }
      return Recheck(change: change, before: before, after: after)
    }
  }

  /// What was said of a unit when it was last judged once more.
  ///
  /// - Parameter span: The unit's place in the text.
  /// - Returns: What was said, or nil if it never was.
  public func lastRecheck(at span: ScalarSpan) -> Coding? {
    rechecks.last { subject(of: $0.change) == subject(at: span) }?.after
  }
}
