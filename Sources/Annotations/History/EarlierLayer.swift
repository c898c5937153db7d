/// A layer as it was earlier, to be held against the present one unit by unit.
public struct EarlierLayer: Sendable, Equatable {
  /// The layer as it was, on the units as they are now.
  public let layer: Layer
  /// The places of its units that were judged again since.
  public let judgedAgain: Set<ScalarSpan>

  /// A layer with what was judged again since.
  ///
  /// - Parameters:
  ///   - layer: The layer as it was, on the units as they are now.
  ///   - judgedAgain: The places of its units that were judged again since.
  public init(_ layer: Layer, judgedAgain: Set<ScalarSpan>) {
    self.layer = layer
    self.judgedAgain = judgedAgain
  }
}
