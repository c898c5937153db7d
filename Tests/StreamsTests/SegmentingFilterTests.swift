import Streams
import Testing

/// Articles as lines of JSON, taken apart.
@Suite struct SegmentingFilterTests {
  private func line(_ json: String, language: String? = nil) -> String {
    do throws(RecordError) {
      let filter = SegmentingFilter(language: language)
      return String(decoding: try filter.line(for: .bytes(Array(json.utf8))), as: UTF8.self)
    } catch {
      return String(decoding: error.line, as: UTF8.self)
    }
  }

  /// The part of a line from a key on, before the next.
  private func units(_ json: String) -> Substring? {
    line(json).firstMatch(of: /"units":(\[.*?\]),"blocks"/)?.output.1
  }

  @Test func articleBecomesPlacesOfUnitsAndBlocks() {
    #expect(
      line(#"{"id":"a","text":"One. Two."}"#)
        == #"{"id":"a","textSha256":"668b4fb68ab87519d21b2b39e769865cc1a377638dc46cae3f2533cac547e4ca","#
        + #""units":[[0,4],[5,9]],"blocks":[{"role":"body","start":0,"end":9}]}"#)
  }

  @Test func headlineIsTheFirstUnit() {
    let text = #"Ferry to sail again\n\nThe ferry sails on Monday. The union was glad."#
    #expect(units(#"{"id":"a","text":"\#(text)"}"#) == "[[0,19],[21,47],[48,67]]")
  }

  @Test func otherKeysAreCarriedThroughAsTheyAreWritten() {
    let line = line(#"{"outlet": "\u0041" , "id":"a","n":1.50,"text":"One.","x":{"y":[1, 2]}}"#)
    #expect(line.hasPrefix(#"{"id":"a","outlet":"\u0041","n":1.50,"x":{"y":[1, 2]},"textSha256":"#))
  }

  @Test func keysOfTheResultReplaceThoseOfTheInput() {
    let line = line(#"{"id":"a","units":[1],"blocks":7,"textSha256":"x","text":""}"#)
    #expect(line.hasSuffix(#""units":[],"blocks":[]}"#))
    #expect(line.split(separator: #""units""#).count == 2)
  }

  @Test func languageIsCarriedThrough() {
    #expect(
      line(#"{"text":"","language":"uk","id":"a"}"#).hasPrefix(#"{"id":"a","language":"uk","#))
    #expect(line(#"{"text":"","language":null,"id":"a"}"#).hasPrefix(#"{"id":"a","textSha256""#))
  }

  @Test func languageOfTheFilterIsOnlyForArticlesWithoutOne() {
    let text = #"Отримав 5 грн. Київ."#
    let ukrainian = line(#"{"id":"a","text":"\#(text)","language":"uk"}"#)
    let given = line(#"{"id":"a","text":"\#(text)","language":"uk"}"#, language: "en")
    #expect(given == ukrainian)
  }

  @Test func offsetsCountScalarsOfTheTextGiven() {
    #expect(units(#"{"id":"a","text":"Café 🌊 opens. Two."}"#) == "[[0,13],[14,18]]")
    #expect(units(#"{"id":"a","text":"One.\r\nTwo. Three."}"#) == "[[0,4],[6,10],[11,17]]")
    #expect(units(#"{"id":"a","text":"e\u0301 is\u00a0one. Two."}"#) == "[[0,10],[11,15]]")
  }

  @Test func everyScalarCanBeInAText() {
    #expect(units(#"{"id":"a","text":"\u0000 is nul. Two."}"#) == "[[0,9],[10,14]]")
  }

  @Test(arguments: [
    ("", "null", "bad-json", "column 1: expected a value but the text ends"),
    ("{", "null", "bad-json", "column 2: expected a key in quotation marks but the text ends"),
    ("[1]", "null", "bad-json", "column 1: expected an object but found an array"),
    (
      #"{"id":"a","text":"b"} x"#, #""a""#, "bad-json",
      "column 23: expected the end of the text but found 'x'"
    ),
    (
      #"{"id":"a","text":"\ud800"}"#, #""a""#, "bad-json",
      #"column 19: half a surrogate pair, \\uD800; write both halves"#
    ),
    (
      #"{"id":"a","id":"b","text":""}"#, #""a""#, "bad-json",
      "column 11: the key 'id' is here twice; remove one"
    ),
    (
      "\u{FEFF}{}", "null", "bad-json",
      "column 1: a byte order mark; save the file as UTF-8 without one"
    ),
    (
      #"{"text":""}"#, "null", "bad-id",
      "the line has no 'id'; give every article a name of its own"
    ),
    (
      #"{"id":"","text":""}"#, #""""#, "bad-id",
      "the line has no 'id'; give every article a name of its own"
    ),
    (#"{"id":7,"text":""}"#, "null", "bad-id", "'id' is a number; write it as a string"),
    (#"{"id":"a"}"#, #""a""#, "no-text", "the line has no 'text'; name the article's text so"),
    (#"{"id":"a","text":null}"#, #""a""#, "no-text", "'text' is null; write it as a string"),
    (
      #"{"id":"a","text":"","language":1}"#, #""a""#, "bad-language",
      "'language' is a number; write it as a string"
    ),
  ])
  func badLineIsAnErrorInItsPlace(json: String, id: String, code: String, message: String) {
    #expect(line(json) == #"{"id":\#(id),"error":{"code":"\#(code)","message":"\#(message)"}}"#)
  }

  @Test func bytesThatAreNoUTF8AreNamedWithTheirPlace() throws {
    let bytes = Array(#"{"id":"a","text":"caf"#.utf8) + [0xE9, 0x22, 0x7D]
    let error = #expect(throws: RecordError.self) {
      try SegmentingFilter().line(for: .bytes(bytes))
    }
    #expect(error?.message == "column 22: the byte 0xE9 is not UTF-8; save the file as UTF-8")
    #expect(error?.id == "a")
  }

  @Test func controlCharacterThatIsNotEscapedIsNamedWithItsPlace() {
    #expect(line("{\"id\":\"a\",\"text\":\"b\0\"}").contains(#""column 20: a control character"#))
  }

  @Test func lineThatWasPassedOverSaysItsLimit() {
    let error = #expect(throws: RecordError.self) {
      try SegmentingFilter().line(for: .tooLong(limit: 9))
    }
    #expect(
      error
        == RecordError(
          id: nil, code: "too-long", message: "the line has more than 9 bytes; split the article"))
  }
}
