import Annotations

/// When judgements were made that count.
struct CodingPeriod: Sendable, Equatable {
  /// Where a period begins.
  enum Start: Sendable, Equatable {
    /// With a day or a second.
    case at(Moment)
    /// Behind a day or a second.
    case after(Moment)
  }

  /// Where the period begins; nil if every earlier judgement counts.
  var start: Start?
  /// Where it ends, with what stood then; nil for the present.
  var end: Moment?

  /// Whether a time lies before the period.
  func isAfter(_ time: String) -> Bool {
    switch start {
    case nil: false
    case .at(let moment): !moment.isReached(at: time)
    case .after(let moment): moment.includes(time)
    }
  }
}
