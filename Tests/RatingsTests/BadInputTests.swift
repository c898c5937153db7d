import Agreement
import Ratings
import Testing

struct BadInputTests {
  private let scratch: Scratch
  private let heading = "unit,annotator,value\n"

  init() throws {
    scratch = try Scratch()
  }

  @Test(
    arguments: [
      (
        "u,a,yes,9\n",
        "2: the row has 4 fields where the first row has 3; add or remove fields, or put quotes around one with a separator in it"
      ),
      (
        "u,a,yes\nv,a\n",
        "3: the row has 2 fields where the first row has 3; add or remove fields, or put quotes around one with a separator in it"
      ),
      (
        "u,a,\"yes\nv,a,no\n", "2: a quoted field is never closed; close it with a quote"
      ),
      (
        "u,a,y\"es\n",
        "2: a quote within a field, from where on rows cannot be told apart; put the field in quotes and double those within"
      ),
      (",a,yes\n", "2: column 1 names no unit; fill it in or remove the row"),
      ("u,,yes\n", "2: column 2 names no annotator; fill it in or remove it"),
      ("u,a,\n", "2: a label is empty; leave the rating out or use a level of sets"),
      (
        "u,a,yes\nu,b,y\0s\n",
        "3: column 3 ('value') has a NUL byte; save the file as text in UTF-8"
      ),
    ] as [(String, String)])
  func wrongRowIsNamedByItsLine(rows: String, words: String) {
    #expect(scratch.refusal(heading + rows) == words)
  }

  @Test func encodingsMustNotBeMixed() {
    let bytes = Array((heading + "ї,a,yes\n").utf8) + [0xBF, 0x2C, 0x61, 0x2C, 0x62, 0x0A]
    #expect(
      scratch.refusal(bytes) == "3: column 1 ('unit') is not UTF-8; convert the file to UTF-8")
  }

  @Test func fieldsThatWouldCompleteEachOtherAreNoText() {
    let bytes = Array((heading + "\"u\"\"\",a,yes\n\"\"\"").utf8) + [0xC3, 0x22, 0x2C, 0xA9]
    #expect(
      scratch.refusal(bytes + Array(",yes\n".utf8))
        == "3: column 1 ('unit') is not UTF-8; convert the file to UTF-8")
  }

  @Test func emptyFileHasNoColumns() {
    #expect(
      scratch.refusal("")
        == "1: there is nothing in it; give a table whose first row names the columns")
  }

  @Test func missingColumnIsNamedBesideThoseThatAreThere() {
    #expect(
      scratch.refusal("id,annotator,value\n")
        == "1: no column 'unit' for the unit among 'id', 'annotator', 'value'; name yours with --columns unit=NAME"
    )
    #expect(
      scratch.refusal(heading) { $0.cluster = "article" }
        == "1: no column 'article' for the cluster among 'unit', 'annotator', 'value'; name one with --cluster"
    )
  }

  @Test func columnMustNotBeThereTwice() {
    #expect(
      scratch.refusal("unit,value,annotator,value\n")
        == "1: two columns are called 'value'; rename one")
  }

  @Test(arguments: [
    "u,a,yes\nu,a,yes\n", "u,a,yes\nu,b,no\nu,a,no\n", "v,a,yes\nu,a,yes\nw,a,no\nu,a,no\n",
    "a-unit-with-a-long-name,a,yes\nu,b,no\na-unit-with-a-long-name,b,no\nu,b,no\n",
  ])
  func secondRatingIsRefusedWithBothLines(_ rows: String) {
    let last = rows.split(separator: "\n").count + 1
    let first = rows.hasPrefix("u") ? 2 : 3
    let annotator = rows.hasSuffix("u,b,no\n") ? "b" : "a"
    #expect(
      scratch.refusal(heading + rows)
        == "\(last): annotator '\(annotator)' rates unit 'u' again after line \(first); remove one, or use --on-duplicate first or last"
    )
  }

  @Test func secondRatingOfALongNameIsRefusedByName() {
    let rows = "article/2026/11#3,a,yes\nu,b,no\n\narticle/2026/11#3,b,no\narticle/2026/11#3,a,no\n"
    #expect(
      scratch.refusal(heading + rows)
        == "6: annotator 'a' rates unit 'article/2026/11#3' again after line 2; remove one, or use --on-duplicate first or last"
    )
  }

  @Test(arguments: ["u,b,\n", "w,a,\n", "u,b,no\nu,b,no\n", "w\n"])
  func earlierOfTwoProblemsIsTold(_ later: String) {
    let rows = "u,a,yes\nv,a,no\nu,a,no\n" + later
    #expect(scratch.refusal(heading + rows).hasPrefix("4: annotator 'a' rates unit 'u' again"))
  }

  @Test func unitHasOneCluster() {
    let rows = "u,a,yes,n1\nv,a,yes,n1\nu,b,yes,n2\n"
    #expect(
      scratch.refusal("unit,annotator,value,article\n" + rows) { $0.cluster = "article" }
        == "4: unit 'u' belongs to 'n2' here and to 'n1' in line 2; give a unit one cluster"
    )
    #expect(
      scratch.refusal("unit,annotator,value,article\nu,a,yes,\n") { $0.cluster = "article" }
        == "2: column 4 names no cluster; fill it in or leave --cluster out")
  }

  @Test func groupedUnitThatComesBackIsRefused() {
    #expect(
      scratch.refusal(heading + "u,a,yes\nv,a,no\nu,b,no\n") { $0.isGrouped = true }
        == "4: unit 'u' comes back after other units; sort the input by unit or leave --grouped out"
    )
  }

  @Test func undeclaredLabelIsRefusedWithItsLine() {
    #expect(
      scratch.refusal(heading + "u,a,yes\nu,b,maybe\n") { $0.order = ["no", "yes"] }
        == "3: label 'maybe' is not declared; name it in --order or correct the rating")
  }

  @Test func intervalNeedsNumbers() {
    #expect(
      scratch.refusal(heading + "u,a,1\nu,b,nan\n") { $0.level = .interval }
        == "3: 'nan' is not a number; correct it or use another --level")
  }

  @Test func missingFileIsNamed() {
    let source = RatingsSource.file("\(scratch.path)/none.csv")
    #expect(throws: RatingsError.self) { try RatingsReading.read(source, RatingsOptions()) }
  }
}
