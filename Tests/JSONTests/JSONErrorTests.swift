import JSON
import Testing

/// Where errors are, and how they are worded.
@Suite struct JSONErrorTests {
  @Test func placeIsCountedInLinesAndScalars() throws {
    let error = try #require(failure(of: "{\n  \"é𝄞\": x\n}"))
    #expect((error.line, error.column, error.byteOffset) == (2, 9, 14))
  }

  @Test func duplicateKeyIsPlacedAtItsSecondUse() throws {
    let error = try #require(failure(of: "{\"a\":1,\n\"a\":2}"))
    #expect((error.line, error.column) == (2, 1))
    #expect(error.problem == .duplicateKey("a"))
  }

  @Test func badByteIsPlacedWithinItsString() throws {
    let error = try #require(throws: JSONError.self) {
      try JSONValue(parsing: Array("\"ab".utf8) + [0xFF, 0x22])
    }
    #expect(error.byteOffset == 3)
    #expect(error.problem == .notUTF8(byte: 0xFF))
  }

  @Test func schemaErrorIsPlacedAtTheLastValue() throws {
    let error = try #require(throws: JSONError.self) {
      try JSONReader.reading("[1,\n  \"maybe\"]".utf8) { (reader) throws(JSONError) in
        try reader.beginArray()
        _ = try reader.nextElement()
        try reader.skipValue()
        _ = try reader.nextElement()
        _ = try reader.readString()
        throw reader.error(.schema("yes or no"))
      }
    }
    #expect((error.line, error.column) == (2, 3))
    #expect(error.description == "expected yes or no")
  }

  @Test(arguments: [
    ("[1 x]", "expected ',' or ']' but found 'x'"),
    ("{\"a\":1", "expected ',' or '}' but the text ends"),
    ("{\"a\" 1}", "expected ':' but found '1'"),
    ("{'a':1}", "expected a key in quotation marks but found '''"),
    ("", "expected a value but the text ends"),
    ("[\u{202E}]", "expected a value but found U+202E"),
    ("1 2", "expected the end of the text but found '2'"),
    ("nul", "expected 'null' but found 'n'"),
    ("1.", "expected a digit but the text ends"),
    ("012", "a number with a leading zero; remove the zero"),
    ("{\"a\":1,\"a\":2}", "the key 'a' is here twice; remove one"),
    ("\"a", "a string without its closing '\"'"),
    ("\"\t\"", "a control character in a string; write it as \\u0009"),
    ("\"\\x\"", "an unknown escape; write a backslash as '\\\\'"),
    ("\"\\ud83d\"", "half a surrogate pair, \\uD83D; write both halves"),
    ("\u{FEFF}1", "a byte order mark; save the file as UTF-8 without one"),
  ])
  func problemIsWorded(_ text: String, _ words: String) {
    #expect(failure(of: text)?.description == words)
  }

  @Test func otherKindIsWorded() throws {
    let error = try #require(throws: JSONError.self) {
      try JSONReader.reading("[]".utf8) { (reader) throws(JSONError) in try reader.readString() }
    }
    #expect(error.description == "expected a string but found an array")
  }

  private func failure(of text: String) -> JSONError? {
    do throws(JSONError) {
      _ = try JSONValue(parsing: text.utf8)
      return nil
    } catch {
      return error
    }
  }
}
