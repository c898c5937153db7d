/// How often a label was given.
public struct LabelCount: Sendable, Hashable {
  /// The label, as its place in a list of labels.
  public let label: Int
  /// How often it was given.
  public let count: Int

  /// Puts a count together.
  ///
  /// - Parameters:
  ///   - label: the place of the label.
  ///   - count: how often it was given.
  public init(label: Int, count: Int) {
    self.label = label
    self.count = count
  }
}
