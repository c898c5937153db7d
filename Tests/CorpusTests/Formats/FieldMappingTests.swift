import Corpus
import Testing

struct FieldMappingTests {
  @Test func assignmentsMayBeJoinedAndRepeated() throws {
    let mapping = try FieldMapping(["text=body,title=meta.title", "url=a=b"])
    #expect(mapping.names == [.text: "body", .title: "meta.title", .url: "a=b"])
  }

  @Test(
    arguments: [
      ("body", .notAnAssignment("body")), ("text=", .notAnAssignment("text=")),
      ("", .notAnAssignment("")), ("text=a,", .notAnAssignment("")),
      ("txt=a", .unknownField("txt")), ("=a", .unknownField("")),
      ("text\u{301}=a", .unknownField("text\u{301}")),
      ("text=a,title=b,text=c", .duplicate(.text)),
    ] as [(String, FieldMapping.Problem)])
  func whatIsNoMappingIsRefused(text: String, problem: FieldMapping.Problem) {
    #expect(throws: problem) { try FieldMapping([text]) }
  }

  @Test(
    arguments: [
      (.notAnAssignment("body"), "'body' is no field; write it as text=body"),
      (
        .unknownField("txt"),
        "articles have no 'txt'; fields are text, title, published, url, outlet, language, id, author"
      ),
      (.duplicate(.text), "'text' is given twice; leave one out"),
    ] as [(FieldMapping.Problem, String)])
  func saysWhatIsWrongAndWhatToDo(problem: FieldMapping.Problem, message: String) {
    #expect(problem.message == message)
  }
}
