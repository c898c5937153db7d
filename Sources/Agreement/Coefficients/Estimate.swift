/// A coefficient's value for one sample, or why there is none.
struct Estimate: Sendable, Equatable {
  let value: Double?
  let observed: Double?
  let expected: Double?
  let undefined: UndefinedReason?

  /// A value that is not set against chance.
  static func observed(_ observed: Double) -> Estimate {
    Estimate(value: observed, observed: observed, expected: nil, undefined: nil)
  }

  /// (observed − expected) ÷ (1 − expected), for an expected agreement below one.
  static func corrected(observed: Double, expected: Double) -> Estimate {
    let value = (observed - expected) / (1 - expected)
    return Estimate(value: value, observed: observed, expected: expected, undefined: nil)
  }

  static func undefined(
    _ reason: UndefinedReason, observed: Double? = nil, expected: Double? = nil
  ) -> Estimate {
    Estimate(value: nil, observed: observed, expected: expected, undefined: reason)
  }
}

extension Estimate {
  /// One label alone: all pairs agree, as chance alone would have them.
  static var undefinedAsNothingVaried: Estimate {
    .undefined(.noVariation, observed: 1, expected: 1)
  }
}
