/// What came of the last key.
public struct ScreenMessage: Sendable, Equatable {
  /// What kind of message it is.
  public enum Kind: Sendable, Equatable {
    /// Something was recorded.
    case done
    /// Something was refused; `error: ` is put before it.
    case refused
    /// Something worth knowing.
    case remark
  }

  /// The words; several lines if there are line feeds.
  public var text: String
  /// What kind of message it is.
  public var kind: Kind

  /// A message.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - kind: What kind of message it is.
  public init(_ text: String, _ kind: Kind) {
    self.text = text
    self.kind = kind
  }
}
