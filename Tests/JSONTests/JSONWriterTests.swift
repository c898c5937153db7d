import JSON
import Testing

/// What documents look like.
@Suite struct JSONWriterTests {
  @Test func compactDocumentHasNoSpaces() {
    #expect(text(.compact) == #"{"b":[1,{},[]],"a":{"c":null,"d":true}}"#)
  }

  @Test func prettyDocumentHasALineForEachMember() {
    let expected = """
      {
        "b": [
          1,
          {},
          []
        ],
        "a": {
          "c": null,
          "d": true
        }
      }
      """
    #expect(text(.pretty) == expected)
  }

  @Test func onlyWhatMustBeEscapedIs() {
    var writer = JSONWriter(style: .compact)
    writer.string("\"\\/\u{0}\u{8}\t\n\u{C}\r\u{1F}\u{7F}é\u{2028}𝄞")
    let expected = #""\"\\/\u0000\b\t\n\f\r\u001f"# + "\u{7F}é\u{2028}𝄞\""
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }

  @Test(arguments: [
    (0.1, "0.1"), (1.0, "1.0"), (-0.0, "-0.0"), (1e300, "1e+300"),
    (.leastNonzeroMagnitude, "5e-324"),
    (.nan, "null"), (.infinity, "null"),
  ])
  func numberHasTheFewestDigits(_ value: Double, _ expected: String) throws {
    var writer = JSONWriter(style: .compact)
    writer.double(value)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
    _ = try JSONValue(parsing: writer.bytes)
  }

  @Test(arguments: [JSONWriter.Style.compact, .pretty])
  func writtenDocumentReadsBackTheSame(_ style: JSONWriter.Style) throws {
    var random = Xorshift(state: 7)
    for _ in 0..<200 {
      let value = JSONValue.random(depth: 5, using: &random)
      var writer = JSONWriter(style: style)
      writer.value(value)
      #expect(try JSONValue(parsing: writer.bytes) == value)
    }
  }

  private func text(_ style: JSONWriter.Style) -> String {
    var writer = JSONWriter(style: style)
    writer.beginObject()
    writer.key("b")
    writer.beginArray()
    writer.int(1)
    writer.beginObject()
    writer.endObject()
    writer.beginArray()
    writer.endArray()
    writer.endArray()
    writer.key("a")
    writer.value(.object([.init("c", .null), .init("d", .bool(true))]))
    writer.endObject()
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
