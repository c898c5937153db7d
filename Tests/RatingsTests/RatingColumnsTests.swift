import Ratings
import Testing

struct RatingColumnsTests {
  @Test func someColumnsMayBeNamed() throws {
    let columns = try RatingColumns(parsing: "value=co=de,unit=id")
    #expect([columns.unit, columns.annotator, columns.value] == ["id", "annotator", "co=de"])
  }

  @Test(
    arguments: [
      ("unit", .noName("unit")), ("unit=", .noName("unit=")), ("", .noName("")),
      ("coder=a", .unknownRole("coder")), ("unit=a,unit=b", .roleTwice("unit")),
    ] as [(String, RatingColumnsError)])
  func otherFormsAreRefused(text: String, error: RatingColumnsError) {
    #expect(throws: error) { try RatingColumns(parsing: text) }
  }

  @Test func saysWhatToDo() {
    #expect(
      "\(RatingColumnsError.unknownRole("coder"))"
        == "a column cannot be 'coder'; use unit, annotator or value")
  }
}
