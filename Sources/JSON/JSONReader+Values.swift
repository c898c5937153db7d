extension JSONReader {
  /// Reads a string.
  ///
  /// - Returns: The string, its escapes replaced.
  /// - Throws: ``JSONError`` if the next value is no valid string.
  public mutating func readString() throws(JSONError) -> String {
    try expect(.string)
    return try scanString().text(in: bytes)
  }

  /// Reads a string into a variable, which keeps what it holds if that is the same.
  ///
  /// - Parameter text: What was read before, such as the same member of the line before.
  /// - Returns: Whether another string stands here.
  /// - Throws: ``JSONError`` if the next value is no valid string.
  public mutating func readString(into text: inout String) throws(JSONError) -> Bool {
    try expect(.string)
    let token = try scanString()
    let isSame = !token.hasEscapes && text.withUTF8 { token.isWritten(as: $0, in: bytes) }
    guard !isSame else { return false }
    text = token.text(in: bytes)
    return true
  }

  /// Reads a string as its bytes, of which no text is made.
  ///
  /// - Parameter body: Takes the string in UTF-8, its escapes replaced.
  /// - Returns: What `body` makes of it.
  /// - Throws: ``JSONError`` if the next value is no valid string.
  public mutating func readUTF8<Value>(_ body: (Span<UInt8>) -> Value) throws(JSONError) -> Value {
    try expect(.string)
    let token = try scanString()
    guard !token.hasEscapes else { return body(token.text(in: bytes).utf8.span) }
    return body(UnsafeBufferPointer(rebasing: bytes[token.start..<token.end]).span)
  }

  /// Reads a string or null.
  ///
  /// - Returns: The string, or nil for null.
  /// - Throws: ``JSONError`` if the next value is neither.
  public mutating func readOptionalString() throws(JSONError) -> String? {
    guard try peek() != .null else {
      try readNull()
      return nil
    }
    return try readString()
  }

  /// Reads a whole number that is written without fraction and exponent.
  ///
  /// - Returns: The number.
  /// - Throws: ``JSONError`` for any other value, also `3.0` and `1e3`, and beyond 64 bits.
  public mutating func readInteger() throws(JSONError) -> Int {
    try expect(.number)
    let start = offset
    try scanNumber()
    if let value = shortInteger(start..<offset) { return value }
    let text = text(of: start..<offset)
    if let value = Int(text) { return value }
    let isWhole = text.utf8.allSatisfy { $0.isDigit || $0 == .minus }
    throw error(isWhole ? .integerOutOfRange(text) : .notInteger(text))
  }

  /// Reads a number as it is written, so that no digit is lost.
  ///
  /// - Returns: The number's text, valid JSON.
  /// - Throws: ``JSONError`` if the next value is no valid number.
  public mutating func readNumber() throws(JSONError) -> String {
    try expect(.number)
    let start = offset
    try scanNumber()
    return text(of: start..<offset)
  }

  /// A number that is digits only, so few of them that it cannot overflow; nil for others.
  private func shortInteger(_ range: Range<Int>) -> Int? {
    guard range.count <= 18 else { return nil }
    var value = 0
    for place in range {
      guard bytes[place].isDigit else { return nil }
      value = value &* 10 &+ Int(bytes[place] &- .zero)
    }
    return value
  }

  private func text(of range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  /// Reads `true` or `false`.
  ///
  /// - Returns: The value.
  /// - Throws: ``JSONError`` if the next value is neither.
  public mutating func readBool() throws(JSONError) -> Bool {
    try expect(.bool)
    let isTrue = bytes[offset] == UInt8(ascii: "t")
    try scanWord(isTrue ? "true" : "false")
    return isTrue
  }

  /// Reads `null`.
  ///
  /// - Throws: ``JSONError`` if the next value is another.
  public mutating func readNull() throws(JSONError) {
    try expect(.null)
    try scanWord("null")
  }

  /// Passes over a value of any kind, as strictly as if it were read.
  ///
  /// - Throws: ``JSONError`` if the next value is not valid.
  public mutating func skipValue() throws(JSONError) {
    let kind = try peek()
    let start = offset
    switch kind {
    case .object:
      try beginObject()
      while try nextName() != nil { try skipValue() }
    case .array:
      try beginArray()
      while try nextElement() { try skipValue() }
    case .string: _ = try scanString()
    case .number: try scanNumber()
    case .bool: _ = try readBool()
    case .null: try readNull()
    }
    lastStart = start
  }

  /// Reads a value of any kind as it is written.
  ///
  /// - Returns: The value's own bytes, white space in it included: valid JSON.
  /// - Throws: ``JSONError`` if the next value is not valid.
  public mutating func rawValue() throws(JSONError) -> String {
    try skipValue()
    return text(of: lastStart..<offset)
  }
}
