/// Reads a document value by value, strictly.
///
/// What RFC 8259 does not allow is refused, and so are duplicate keys, halves of surrogate pairs
/// and whatever exceeds ``JSONLimits``; the same goes for values that are skipped. Text is UTF-8
/// without a byte order mark.
///
/// The caller says what it expects, in the document's order:
/// ```swift
/// try reader.beginObject()
/// while let key = try reader.nextKey() {
///   switch key {
///   case "revision": revision = try reader.readInteger()
///   default: try reader.skipValue()
///   }
/// }
/// try reader.finish()
/// ```
/// After an error the reader must not be used further.
public struct JSONReader: ~Copyable {
  /// The document; it outlives the reader, which only ``reading(_:limits:_:)`` makes.
  let bytes: UnsafeBufferPointer<UInt8>
  let limits: JSONLimits
  /// The bytes read so far.
  var offset = 0
  /// Where the last key or value begins, for ``error(_:)``.
  var lastStart = 0
  private var containers: [Container] = []
  private var names = MemberNames()

  private struct Container {
    let kind: JSONKind
    var isEmpty = true
  }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - limits: How large and how deep it may be.
  ///   - body: Reads the values; calls ``finish()`` if nothing may follow them.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws, and ``JSONError`` for a document that is too large or begins
  ///   with a byte order mark.
  public static func reading<Value>(
    _ bytes: some Collection<UInt8>, limits: JSONLimits = .standard,
    _ body: (inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> Value {
    let direct = bytes.withContiguousStorageIfAvailable { buffer in
      Result { () throws(JSONError) in try reading(buffer, limits, body) }
    }
    if let direct { return try direct.get() }
    return try reading(Array(bytes), limits: limits, body)
  }

  private static func reading<Value>(
    _ bytes: UnsafeBufferPointer<UInt8>, _ limits: JSONLimits,
    _ body: (inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> Value {
    guard bytes.count <= limits.byteCount else {
      throw JSONError(.tooLarge(limit: limits.byteCount), at: 0, in: bytes)
    }
    guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
      throw JSONError(.byteOrderMark, at: 0, in: bytes)
    }
    var reader = JSONReader(bytes: bytes, limits: limits)
    return try body(&reader)
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
    // Small documents, such as the lines of a history, would grow it several times each.
    containers.reserveCapacity(8)
  }

  /// The kind of the next value, which stays unread.
  ///
  /// - Returns: The kind that its first character shows.
  /// - Throws: ``JSONError`` if no value begins here.
  public mutating func peek() throws(JSONError) -> JSONKind {
    let byte = skipSpaces()
    switch byte {
    case .quote: return .string
    case .openBrace: return .object
    case .openBracket: return .array
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "n"): return .null
    case .minus: return .number
    case let byte? where byte.isDigit: return .number
    default: throw unexpected("a value")
    }
  }

  /// Enters an object, whose keys ``nextKey()`` then gives.
  ///
  /// - Throws: ``JSONError`` if the next value is no object, or too deep.
  public mutating func beginObject() throws(JSONError) {
    try open(.object)
    names.openObject()
  }

  /// The object's next key; its value is what is to be read next.
  ///
  /// - Returns: The key, or nil when the object has ended.
  /// - Throws: ``JSONError`` for a syntax error or a key that the object has already.
  public mutating func nextKey() throws(JSONError) -> String? {
    try nextName()?.text(in: bytes)
  }

  /// Enters an array, whose elements ``nextElement()`` then announces.
  ///
  /// - Throws: ``JSONError`` if the next value is no array, or too deep.
  public mutating func beginArray() throws(JSONError) {
    try open(.array)
  }

  /// Moves to the array's next element, which is what is to be read next.
  ///
  /// - Returns: Whether there is one; if not, the array has ended.
  /// - Throws: ``JSONError`` for a syntax error.
  public mutating func nextElement() throws(JSONError) -> Bool {
    try advance(in: .array, closedBy: .closeBracket)
  }

  /// Makes sure that nothing but white space follows.
  ///
  /// - Throws: ``JSONError`` if something does, or an object or array is still open.
  public mutating func finish() throws(JSONError) {
    if let open = containers.last { throw unexpected("the end of \(open.kind)") }
    guard skipSpaces() == nil else { throw unexpected("the end of the text") }
  }

  /// Moves to the innermost object's next key, without making a string of it.
  mutating func nextName() throws(JSONError) -> StringToken? {
    guard try advance(in: .object, closedBy: .closeBrace) else {
      names.closeObject()
      return nil
    }
    guard skipSpaces() == .quote else { throw unexpected("a key in quotation marks") }
    let start = offset
    let name = try scanString()
    guard names.insert(name, in: bytes) else {
      throw failure(.duplicateKey(name.text(in: bytes)), at: start)
    }
    guard skipSpaces() == .colon else { throw unexpected("':'") }
    offset += 1
    lastStart = start
    return name
  }

  private mutating func open(_ kind: JSONKind) throws(JSONError) {
    try expect(kind)
    guard containers.count < limits.depth else {
      throw failure(.tooDeep(limit: limits.depth), at: offset)
    }
    offset += 1
    containers.append(Container(kind: kind))
  }

  /// Takes the comma before a member, or the bracket that ends the object or array.
  private mutating func advance(in kind: JSONKind, closedBy end: UInt8) throws(JSONError) -> Bool {
    guard let innermost = containers.indices.last, containers[innermost].kind == kind else {
      throw error(.notInside(kind))
    }
    let byte = skipSpaces()
    if byte == end {
      offset += 1
      containers.removeLast()
      return false
    }
    if containers[innermost].isEmpty {
      containers[innermost].isEmpty = false
      return true
    }
    guard byte == .comma else {
      throw unexpected(kind == .object ? "',' or '}'" : "',' or ']'")
    }
    offset += 1
    return true
  }

  /// An error at the last key or value that was read.
  ///
  /// - Parameter problem: What is wrong there, such as a ``JSONError/Problem/schema(_:)``.
  /// - Returns: The error, to be thrown.
  public func error(_ problem: JSONError.Problem) -> JSONError {
    failure(problem, at: lastStart)
  }

  func failure(_ problem: JSONError.Problem, at offset: Int) -> JSONError {
    JSONError(problem, at: offset, in: bytes)
  }

  /// The error that what stands at `offset` is not what is expected.
  func unexpected(_ expected: String) -> JSONError {
    guard offset < bytes.count else {
      return failure(.syntax(expected: expected, found: nil), at: bytes.count)
    }
    var decoder = UTF8()
    var rest = bytes[offset...].makeIterator()
    guard case .scalarValue(let found) = decoder.decode(&rest) else {
      return failure(.notUTF8(byte: bytes[offset]), at: offset)
    }
    return failure(.syntax(expected: expected, found: found), at: offset)
  }

  /// Passes over white space.
  ///
  /// - Returns: The byte that follows it, unread, or nil at the document's end.
  mutating func skipSpaces() -> UInt8? {
    while offset < bytes.count {
      let byte = bytes[offset]
      guard byte.isJSONSpace else { return byte }
      offset &+= 1
    }
    return nil
  }

  /// Makes sure of the next value's kind and remembers where it begins.
  mutating func expect(_ kind: JSONKind) throws(JSONError) {
    let found = try peek()
    lastStart = offset
    guard found == kind else {
      throw failure(.wrongKind(expected: kind, found: found), at: offset)
    }
  }
}

@available(*, unavailable)
extension JSONReader: Sendable {}
