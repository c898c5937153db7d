/// The likeliest end of a line that is being typed, shown dimmed behind the cursor.
public struct Hint: Sendable, Equatable {
  /// What the line may go on with.
  public var text: String
  /// Whether a key may put it into the line; otherwise it only says what is wanted.
  public var isTakeable: Bool

  /// The likeliest end of a line.
  ///
  /// - Parameters:
  ///   - text: What the line may go on with.
  ///   - isTakeable: Whether a key may put it into the line.
  public init(_ text: String, isTakeable: Bool = true) {
    self.text = text
    self.isTakeable = isTakeable
  }
}
