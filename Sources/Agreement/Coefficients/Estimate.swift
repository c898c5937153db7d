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

  /// Agreement set against what chance would give, 1 − D_o ÷ D_e, from the disagreement observed and
  /// that expected, which is above zero.
  ///
  /// The same as (p_o − p_e) ÷ (1 − p_e), without the digits that its differences lose where nearly
  /// all agree.
  static func corrected(disagreement: Double, expected: Double) -> Estimate {
    Estimate(
      value: 1 - disagreement / expected, observed: 1 - disagreement, expected: 1 - expected,
      undefined: nil)
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
