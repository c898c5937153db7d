public import Annotations
public import JSON

extension JSONWriter {
  /// Writes a statement as an object, its values in their order.
  mutating func write(_ statement: Statement) {
    beginObject()
    for entry in statement.entries {
      key(entry.variable)
      switch entry.value {
      case .text(let text): string(text)
      case .number(let number): raw(number)
      case .set(let labels):
        beginArray()
        for label in labels { string(label) }
        endArray()
      }
    }
    endObject()
  }

  /// Writes the keys of a coding that are present, into an object that is open.
  mutating func writeKeys(of coding: Coding) {
    if let statements = coding.statements {
      key("statements")
      beginArray()
      for statement in statements { write(statement) }
      endArray()
    }
    if let note = coding.note {
      key("note")
      string(note)
    }
    if coding.isFlagged {
      key("flag")
      bool(true)
    }
    if let decision = coding.decision { writeKeys(of: decision) }
    write(coding.unknown)
  }

  /// Writes a coding as an object, or null where nothing is recorded.
  ///
  /// - Parameter coding: The coding.
  public mutating func write(_ coding: Coding?) {
    guard let coding else { return null() }
    beginObject()
    writeKeys(of: coding)
    endObject()
  }

  /// Writes keys of a newer version as they were read, into an object that is open.
  mutating func write(_ unknown: [UnknownKey]) {
    for entry in unknown {
      key(entry.name)
      raw(entry.json)
    }
  }
}

extension JSONReader {
  /// Reads a statement.
  mutating func readStatement() throws(JSONError) -> Statement {
    var statement = Statement()
    try beginObject()
    while let variable = try nextKey() {
      switch try peek() {
      case .string: statement[variable] = .text(try readString())
      case .number: statement[variable] = .number(try readNumber())
      case .array: statement[variable] = .set(try readStrings())
      default: throw error(.schema("a text, a number or a list of texts"))
      }
    }
    return statement
  }

  /// Reads a list of texts.
  mutating func readStrings() throws(JSONError) -> [String] {
    var strings: [String] = []
    try beginArray()
    while try nextElement() { strings.append(try readString()) }
    return strings
  }

  /// Reads the statements of a coding.
  mutating func readStatements() throws(JSONError) -> [Statement] {
    var statements: [Statement] = []
    try beginArray()
    while try nextElement() { statements.append(try readStatement()) }
    return statements
  }

  /// Takes a key's value into a coding if the key belongs to codings.
  mutating func readKey(_ key: String, into coding: inout Coding) throws(JSONError) -> Bool {
    switch key {
    case "statements": coding.statements = try readStatements()
    case "note": coding.note = try readString()
    case "flag": coding.isFlagged = try readBool()
    default: return try readDecisionKey(key, into: &coding)
    }
    return true
  }

  /// Reads a coding, or nil for null.
  mutating func readCoding() throws(JSONError) -> Coding? {
    guard try peek() != .null else {
      try readNull()
      return nil
    }
    var coding = Coding()
    try beginObject()
    while let key = try nextKey() {
      guard try !readKey(key, into: &coding) else { continue }
      coding.unknown.append(UnknownKey(name: key, json: try rawValue()))
    }
    return coding
  }
}
