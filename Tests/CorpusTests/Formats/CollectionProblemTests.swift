import Corpus
import Files
import JSON
import Markup
import Testing

struct CollectionProblemTests {
  @Test(
    arguments: [
      (.noObject, "expected a JSON object on the line; write one object a line"),
      (
        .oneArray,
        "the file is one JSON array, not one JSON object a line; write its elements one a line, as jq -c '.[]' does"
      ),
      (.lineTooLong(limit: 8), "the line has more than 8 bytes; leave out what is no text"),
      (
        .table(CSVError(line: 2, .unterminatedQuote)),
        "a quoted field is never closed; close it with a quote"
      ),
      (.empty, "the file has no articles; get the file again"),
      (.utf16, "the table is in UTF-16; save it as UTF-8"),
      (
        .noColumn(.text, name: nil, columns: ["a", "b"]),
        "no column has the text; the columns are 'a', 'b'; name the one that has it with --field text=COLUMN"
      ),
      (
        .noColumn(.title, name: "x", columns: (1...14).map { "c\($0)" }),
        "no column 'x'; the columns are 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'c10', 'c11', 'c12' and 2 more; name the one that has it with --field title=COLUMN"
      ),
      (.duplicateColumn("text"), "the column 'text' is there twice; rename one of them"),
      (
        .fieldCount(3, expected: 2),
        "the row has 3 fields, the heading row 2; put fields that have a separator in quotes"
      ),
      (
        .noText(fields: ["body"]),
        "no text in 'body'; name the field that has it with --field text=FIELD"
      ),
      (.field("body", .empty), "the field 'body' has no text; get the file again"),
      (.row(.empty), "the row has no text; get the file again"),
      (.document(.empty), "the file has no text; get the file again"),
      (
        .feed(.noFeed(root: "x")),
        "the feed is no feed: its outermost element is 'x'; give an RSS or Atom feed"
      ),
      (
        .unusableName,
        "no name for an article in its id, address or headline; give it an id of Latin letters and digits"
      ),
    ] as [(CollectionProblem, String)])
  func saysWhatIsWrongAndWhatToDo(problem: CollectionProblem, sentence: String) {
    #expect(
      [problem.message, problem.remedy].compactMap(\.self).joined(separator: "; ") == sentence)
  }

  @Test func longNamesAreShortened() {
    let problem = CollectionProblem.duplicateColumn(String(repeating: "x", count: 1 << 20))
    #expect(problem.message.utf8.count < 200)
  }
}
