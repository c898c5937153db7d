import JSON
import Testing

/// What the reader accepts and refuses, and what it gives.
@Suite struct JSONReaderTests {
  @Test(arguments: [
    "null", "true", " false ", "0", "-0", "-1.5e+3", "1E400", "\"\"", "\"é€𝄞\"", "[]", "{}",
    "\t[\r\n1 , 2 ]\n", #"{"a":{"a":[{"a":null}]}}"#, #"["\"\\\/\b\f\n\r\t\u0041\ud834\uDD1E"]"#,
    "\"\u{7F}\u{2028}\u{FEFF}\"", #"{"e\u0301":1,"é":2}"#, #"{"":0}"#, #""\u0000""#,
  ])
  func validDocumentIsAccepted(_ text: String) throws {
    _ = try JSONValue(parsing: text.utf8)
    try JSONReader.reading(text.utf8) { (reader) throws(JSONError) in
      try reader.skipValue()
      try reader.finish()
    }
  }

  @Test(arguments: [
    "", " ", "nul", "True", "[", "]", "[1,]", "[,1]", "[1 2]", "[1;2]", "{", "{\"a\"}", "{\"a\":}",
    "{\"a\":1,}", "{a:1}", "{'a':1}", "{1:2}", "{\"a\" 1}", "{\"a\":1 \"b\":2}", "1 2", "[1]]",
    "01", "-", "-a", "+1", ".5", "1.", "1.e3", "1e", "1e+", "0x1", "NaN", "Infinity", "\"", "\"a",
    "\"\\", "\"\\x\"", "\"\\u12\"", "\"\\u12g4\"", "\"\\u-123\"", "\"\t\"", "\"\n\"", "\"\0\"",
    "// a\n1", "[1/**/]", "\u{A0}1", "\u{FEFF}1", "{\"a\":1,\"a\":2}", "[{\"a\":1,\"\\u0061\":2}]",
    "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\u0041\"", "\"\\ud800\\ud800\"", "\"\\uD83D\"",
  ])
  func invalidDocumentIsRefused(_ text: String) {
    #expect(throws: JSONError.self) { try JSONValue(parsing: text.utf8) }
    #expect(throws: JSONError.self) {
      try JSONReader.reading(text.utf8) { (reader) throws(JSONError) in
        try reader.skipValue()
        try reader.finish()
      }
    }
  }

  @Test(arguments: [
    [0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xC0, 0x80, 0x22],
    [0x22, 0xED, 0xA0, 0x80, 0x22],
    [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x80], [0x5B, 0xC3],
  ])
  func bytesOutsideOfUTF8AreRefused(_ bytes: [UInt8]) {
    #expect(throws: JSONError.self) { try JSONValue(parsing: bytes) }
  }

  @Test func escapesAreReplaced() throws {
    let value = try JSONValue(parsing: #""a\"\\\/\b\f\n\r\t\u0041\ud834\udd1ez""#.utf8)
    #expect(value == .string("a\"\\/\u{8}\u{C}\n\r\tA𝄞z"))
  }

  @Test func keysThatOnlyUnicodeCallsEquivalentAreDifferent() throws {
    let value = try JSONValue(parsing: "{\"\u{E9}\":1,\"e\u{301}\":2}".utf8)
    #expect(value["e\u{301}"] == .number("2"))
  }

  @Test func duplicateAmongManyKeysIsFound() {
    let members = (0..<100).map { "\"key\($0)\":0" } + ["\"key9\":1"]
    let text = "{\(members.joined(separator: ","))}"
    #expect(throws: JSONError.self) { try JSONValue(parsing: text.utf8) }
  }

  @Test func sameKeyInDifferentObjectsIsAccepted() throws {
    let members = (0..<40).map { "\"key\($0)\":{\"key\($0)\":[{\"key0\":1}]}" }
    _ = try JSONValue(parsing: "{\(members.joined(separator: ","))}".utf8)
  }

  @Test func sixtyFourLevelsAreAcceptedAndSixtyFiveRefused() throws {
    let deepest = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    _ = try JSONValue(parsing: deepest.utf8)
    #expect(throws: JSONError.self) { try JSONValue(parsing: "[\(deepest)]".utf8) }
  }

  @Test func documentAboveTheLimitIsRefusedUnread() {
    let limits = JSONLimits(byteCount: 3, depth: 64, numberByteCount: 64)
    #expect(throws: JSONError.self) { try JSONValue(parsing: "null".utf8, limits: limits) }
  }

  @Test func longNumberIsRefused() {
    let digits = String(repeating: "1", count: 65)
    #expect(throws: JSONError.self) { try JSONValue(parsing: digits.utf8) }
  }

  @Test(arguments: [("0", 0), ("-0", 0), ("9223372036854775807", Int.max), ("-12", -12)])
  func wholeNumberIsRead(_ text: String, _ expected: Int) throws {
    #expect(try integer(text) == expected)
  }

  @Test(arguments: ["3.0", "1e3", "9223372036854775808", "\"1\"", "null"])
  func whatIsNoWholeNumberIsRefused(_ text: String) {
    #expect(throws: JSONError.self) { try integer(text) }
  }

  private func integer(_ text: String) throws(JSONError) -> Int {
    try JSONReader.reading(text.utf8) { (reader) throws(JSONError) in try reader.readInteger() }
  }

  @Test func rawValueKeepsEveryByte() throws {
    let text = #"{"a": [1.50, {"b" :"\u0041"} ] , "c":2}"#
    let raw = try JSONReader.reading(text.utf8) { (reader) throws(JSONError) in
      try reader.beginObject()
      _ = try reader.nextKey()
      return try reader.rawValue()
    }
    #expect(raw == #"[1.50, {"b" :"\u0041"} ]"#)
  }

  @Test func optionalStringIsNilForNull() throws {
    let texts = try JSONReader.reading(#"[null,"a"]"#.utf8) { (reader) throws(JSONError) in
      var texts: [String?] = []
      try reader.beginArray()
      while try reader.nextElement() { texts.append(try reader.readOptionalString()) }
      return texts
    }
    #expect(texts == [nil, "a"])
  }

  @Test func askingForAKeyOutsideOfAnObjectIsAnErrorNotACrash() {
    #expect(throws: JSONError.self) {
      try JSONReader.reading("[]".utf8) { (reader) throws(JSONError) in
        try reader.beginArray()
        _ = try reader.nextKey()
      }
    }
  }

  @Test func unfinishedObjectIsNotFinished() {
    #expect(throws: JSONError.self) {
      try JSONReader.reading("{}".utf8) { (reader) throws(JSONError) in
        try reader.beginObject()
        try reader.finish()
      }
    }
  }
}
