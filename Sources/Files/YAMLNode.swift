/// A value of a YAML document with its place in the file.
public struct YAMLNode: Sendable {
  /// What the value is.
  public let content: Content
  /// Where its first character is.
  public let start: YAMLMark
  /// Where it ends: after its last character, or, for a block, where the next thing begins.
  public let end: YAMLMark

  /// What a value can be.
  public enum Content: Sendable {
    /// A text; also a number, `true` or nothing at all, since no type is guessed.
    case scalar(String, ScalarStyle)
    /// The elements in order.
    case sequence([YAMLNode])
    /// The members in order; the keys are scalars, all different.
    case mapping([Member])
  }

  /// How a text is written.
  public enum ScalarStyle: Sendable {
    /// As it is.
    case plain
    /// In single or double quotation marks.
    case quoted
    /// On lines of its own after `|` or `>`.
    case block
  }

  /// A key of a mapping with its value.
  public struct Member: Sendable {
    /// The key, a scalar.
    public let key: YAMLNode
    /// Its value.
    public let value: YAMLNode
  }

  /// The text of a scalar; nil for the others.
  public var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// The elements of a sequence; nil for the others.
  public var elements: [YAMLNode]? {
    if case .sequence(let elements) = content { elements } else { nil }
  }

  /// The members of a mapping; nil for the others.
  public var members: [Member]? {
    if case .mapping(let members) = content { members } else { nil }
  }

  /// The value of a mapping's key; nil if there is none, or this is no mapping.
  ///
  /// - Parameter key: The key, compared scalar for scalar.
  public subscript(key: String) -> YAMLNode? {
    members?.first { $0.key.text?.utf8.elementsEqual(key.utf8) ?? false }?.value
  }
}
