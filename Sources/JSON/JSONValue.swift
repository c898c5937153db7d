/// A document as a tree: objects keep their members' order, numbers their digits.
public enum JSONValue: Sendable, Equatable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number as it is written.
  case number(String)
  /// A string, its escapes replaced.
  case string(String)
  /// The elements in order.
  case array([JSONValue])
  /// The members in order, their names all different.
  case object([Member])

  /// A name of an object with its value.
  public struct Member: Sendable, Equatable {
    /// The name.
    public var name: String
    /// Its value.
    public var value: JSONValue

    /// Joins a name and its value.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - value: Its value.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: The whole document.
  ///   - limits: How large and how deep it may be.
  /// - Throws: ``JSONError`` if it is not valid.
  public init(
    parsing bytes: some Collection<UInt8>, limits: JSONLimits = .standard
  ) throws(JSONError) {
    self = try JSONReader.reading(bytes, limits: limits) { (reader) throws(JSONError) in
      let value = try reader.readValue()
      try reader.finish()
      return value
    }
  }

  /// The value of an object's name; nil if there is none, or this is no object.
  ///
  /// - Parameter name: The name, compared scalar for scalar.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
  }
}

extension JSONReader {
  /// Reads a value of any kind as a tree.
  ///
  /// - Returns: The tree.
  /// - Throws: ``JSONError`` if the next value is not valid.
  public mutating func readValue() throws(JSONError) -> JSONValue {
    switch try peek() {
    case .null:
      try readNull()
      return .null
    case .bool: return .bool(try readBool())
    case .number: return .number(try readNumber())
    case .string: return .string(try readString())
    case .array: return .array(try readElements())
    case .object: return .object(try readMembers())
    }
  }

  private mutating func readElements() throws(JSONError) -> [JSONValue] {
    var elements: [JSONValue] = []
    try beginArray()
    while try nextElement() { elements.append(try readValue()) }
    return elements
  }

  private mutating func readMembers() throws(JSONError) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    try beginObject()
    while let name = try nextKey() { members.append(JSONValue.Member(name, try readValue())) }
    return members
  }
}
