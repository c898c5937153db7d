/// The six kinds of JSON values.
public enum JSONKind: Sendable {
  /// `{"name": value, …}`.
  case object
  /// `[value, …]`.
  case array
  /// `"text"`.
  case string
  /// `-12.5e3`.
  case number
  /// `true` or `false`.
  case bool
  /// `null`.
  case null
}

extension JSONKind: CustomStringConvertible {
  /// The kind as a noun with its article, for messages.
  public var description: String {
    switch self {
    case .object: "an object"
    case .array: "an array"
    case .string: "a string"
    case .number: "a number"
    case .bool: "true or false"
    case .null: "null"
    }
  }
}
