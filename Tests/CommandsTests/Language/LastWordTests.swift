import Testing

@testable import Commands

struct LastWordTests {
  @Test(arguments: [
    ("", "", 0), ("tag", "tag", 0), ("tag ", "", 4), ("tag su", "su", 4),
    ("tag 'Ria C", "Ria C", 4),
    ("tag speaker=\"Ria ", "speaker=Ria ", 4), (#"tag Ria\ "#, "Ria ", 4), (#"tag Ria\"#, "Ria", 4),
    ("note ї x", "x", 8),
  ])
  func wordIsReadWithoutItsQuotation(line: String, text: String, start: Int) {
    let word = LastWord(of: line)
    #expect(word?.text == text)
    #expect(word?.start == start)
  }

  @Test func openQuotationIsTold() {
    #expect(LastWord(of: "tag 'Ria")?.openMark == "'")
    #expect(LastWord(of: "tag x=\"Ria")?.openMark == "\"")
    #expect(LastWord(of: "tag 'Ria'")?.openMark == nil)
  }

  @Test func wordsBeforeItAreKept() {
    #expect(LastWord(of: "tag 3 'a b' c")?.before == ["tag", "3", "a b"])
  }

  @Test func commentHasNoWords() {
    #expect(LastWord(of: "tag # su") == nil)
    #expect(LastWord(of: "index #") == nil)
  }
}
