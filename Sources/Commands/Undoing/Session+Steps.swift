import Annotations

extension Session {
  /// Marks changes of several layers as one step, or as the rest of one that a crash cut short.
  ///
  /// - Parameters:
  ///   - occasion: What the changes record.
  ///   - layers: The layers that are changed now.
  ///   - begun: What there is of the step already.
  func join(
    _ occasion: inout Occasion, over layers: [Layer.ID], goingOnWith begun: RecordedStep? = nil
  ) {
    let count = Set(layers + (begun?.layers ?? [])).count
    occasion.run = begun?.run ?? run ?? newRunID()
    occasion.layerCount = count > 1 ? count : nil
  }
}
