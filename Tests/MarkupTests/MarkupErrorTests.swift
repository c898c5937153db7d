import Markup
import Testing

@Suite struct MarkupErrorTests {
  @Test(arguments: [
    (
      MarkupError.libraryMissing(reason: "libxml2.so.2: no such file"),
      "libxml2 cannot be loaded: libxml2.so.2: no such file", "install the Debian package libxml2"
    ),
    (.outOfMemory, "needs more memory than there is", "split it"),
    (.tooLarge(byteCount: 2, limit: 1), "has 2 bytes, the limit is 1", "split it"),
    (
      .tooDeep(limit: 1024, line: 7), "nests elements more than 1024 deep in line 7",
      "save the article as plain text"
    ),
    (
      .tooManyElements(limit: 9, line: 7), "has more than 9 elements, counted up to line 7",
      "save the article as plain text"
    ),
    (
      .tooManyNames(limit: 9, line: 7),
      "has more than 9 different names of elements, attributes or entities by line 7",
      "save the article as plain text"
    ),
    (
      .tooManyAttributes(limit: 9, line: 7),
      "has an element with more than 9 attributes in line 7", "save the article as plain text"
    ),
    (
      .ownEntities(line: 3), "declares entities of its own in line 3",
      "write out what the entities stand for"
    ),
    (.noFeed(root: nil), "is no feed: it has no element", "give an RSS or Atom feed"),
    (
      .noFeed(root: "html"), "is no feed: its outermost element is 'html'",
      "give an RSS or Atom feed"
    ),
  ])
  func messageSaysWhatIsWrongAndRemedyWhatToDo(error: MarkupError, message: String, remedy: String)
  {
    #expect(error.message == message)
    #expect(error.remedy == remedy)
  }
}
