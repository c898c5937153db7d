import AttackStrings
import JSON
import Testing

/// JSON that no terminal obeys.
@Suite struct InertTextTests {
  private func written(_ text: String) -> [UInt8] {
    var writer = JSONWriter(style: .compact)
    writer.string(text)
    return writer.bytes
  }

  private func read(_ json: [UInt8]) throws -> [Unicode.Scalar] {
    try JSONReader.reading(json) { (reader) throws(JSONError) in
      Array(try reader.readString().unicodeScalars)
    }
  }

  @Test(arguments: AttackStrings.all)
  func textSaysTheSameAndDoesNothing(_ text: String) throws {
    let json = inert(written(text))
    #expect(ConcealedScalars.found(in: String(decoding: json, as: UTF8.self)) == [])
    #expect(try read(json) == Array(text.unicodeScalars))
  }

  @Test func everyScalarReadsBack() throws {
    let scalars = (UInt32(1)...0x10FFFF).compactMap { Unicode.Scalar($0) }
    for start in stride(from: 0, to: scalars.count, by: 4096) {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[start..<min(start + 4096, scalars.count)])
      let json = inert(written(String(text)))
      #expect(try read(json) == Array(text))
    }
  }

  @Test(arguments: ["Zelenskyy’s “talks” — 和平, мир é ﷺ 한국 😀 ﬁ", "[1,{\"a\":\"b\\\\u009b\"}]"])
  func harmlessTextStaysAsItIs(_ text: String) {
    #expect(inert(Array(text.utf8)) == Array(text.utf8))
  }

  @Test func scalarsBeyondTheBasicPlaneBecomePairs() {
    #expect(inert(Array("\"\u{E0041}\"".utf8)) == Array(#""\udb40\udc41""#.utf8))
  }

  @Test func bytesThatAreNoTextDoNoHarm() {
    for bytes: [UInt8] in [[0xE2], [0x22, 0xF3, 0xA0], [0xC2], [0xEF, 0xBB]] {
      #expect(inert(bytes) == bytes)
    }
  }
}
