public import Annotations
public import JSON

extension JSONReader {
  /// Reads a value, or nil for null.
  ///
  /// - Parameter read: Reads the value.
  /// - Returns: The value.
  /// - Throws: `JSONError` where there is another one.
  public mutating func readOptional<Value>(
    _ read: (inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> Value? {
    guard try peek() != .null else {
      try readNull()
      return nil
    }
    return try read(&self)
  }

  /// Reads the name of a change.
  ///
  /// - Returns: The name.
  /// - Throws: `JSONError` where no name of a change stands.
  public mutating func readChangeID() throws(JSONError) -> Change.ID {
    guard let id = try readUTF8({ Change.ID(utf8: $0) }) else {
      throw error(.schema("a change's id such as 5f2c:9"))
    }
    return id
  }

  /// Reads the name of a change, or nil for null.
  ///
  /// - Returns: The name.
  /// - Throws: `JSONError` where something else stands.
  public mutating func readOptionalChangeID() throws(JSONError) -> Change.ID? {
    try readOptional { (reader) throws(JSONError) in try reader.readChangeID() }
  }

  /// Reads the changes that a line was made upon.
  ///
  /// - Parameter sum: The checksum that most likely stands there: that of the line before.
  /// - Returns: Their names with their lines' checksums.
  /// - Throws: `JSONError` where the array is none of pairs.
  public mutating func readParents(likely sum: String = "") throws(JSONError) -> [Change.Parent] {
    var parents: [Change.Parent] = []
    try beginArray()
    while try nextElement() {
      let (id, sum) = try readPair(
        "an id and a checksum",
        { (reader) throws(JSONError) in try reader.readChangeID() },
        { (reader) throws(JSONError) in
          var sum = sum
          _ = try reader.readString(into: &sum)
          return sum
        })
      parents.append(Change.Parent(id: id, sum: sum))
    }
    return parents
  }

  /// Reads an array of two values.
  ///
  /// - Parameters:
  ///   - expected: What the two are, for the error.
  ///   - first: Reads the first value.
  ///   - second: Reads the second value.
  /// - Returns: The values.
  /// - Throws: `JSONError` where the array has fewer or more values, or others.
  public mutating func readPair<First, Second>(
    _ expected: String, _ first: (inout JSONReader) throws(JSONError) -> First,
    _ second: (inout JSONReader) throws(JSONError) -> Second
  ) throws(JSONError) -> (First, Second) {
    try beginArray()
    guard try nextElement() else { throw error(.schema(expected)) }
    let first = try first(&self)
    guard try nextElement() else { throw error(.schema(expected)) }
    let second = try second(&self)
    guard try !nextElement() else { throw error(.schema(expected)) }
    return (first, second)
  }

  /// Reads which changes a repair found missing.
  ///
  /// - Returns: Their names, or their checksums.
  /// - Throws: `JSONError` where the array is none of texts.
  public mutating func readLost() throws(JSONError) -> [String] {
    var lost: [String] = []
    try beginArray()
    while try nextElement() { lost.append(try readString()) }
    return lost
  }
}
