/// The standard errors that are published for a coefficient.
struct StandardErrors: Sendable {
  /// The error for units drawn from an infinite population.
  let standard: @Sendable (Sample) -> Double?
  /// The error if there were no agreement beyond chance.
  let null: @Sendable (Sample) -> Double?
  /// Whether limits follow from ``standard`` and Student's t.
  let hasLimits: Bool

  static let none = StandardErrors(standard: { _ in nil }, null: { _ in nil }, hasLimits: false)

  /// Gwet's linearised error, from which his limits follow.
  static func linearised(
    null: @escaping @Sendable (Sample) -> Double? = { _ in nil },
    _ error: @escaping @Sendable (Sample) -> Double?
  ) -> StandardErrors {
    StandardErrors(standard: error, null: null, hasLimits: true)
  }
}
