import Testing

@testable import Commands

/// What was not tried is said by kind.
struct PassedOverTests {
  private func passedOver(_ paths: [String]) -> PassedOver {
    var passedOver = PassedOver()
    for path in paths { passedOver.countEnding(of: path) }
    return passedOver
  }

  @Test func nothingPassedOverIsNotSaid() {
    #expect(PassedOver().sentence == nil)
  }

  @Test func endingsAreCountedTheMostFrequentFirst() {
    let passedOver = passedOver(["a.docx", "b/c.pdf", "d.PDF"])
    #expect(passedOver.sentence == "3 files passed over: .pdf 2, .docx 1")
  }

  @Test(arguments: ["README", "a.", "b.c/README", "notes.of monday morning", "a.\u{1B}[1m"])
  func whatIsNoEndingIsNotTakenForOne(path: String) {
    #expect(passedOver([path]).sentence == "1 file passed over: without ending 1")
  }

  @Test func rareKindsAreSummedUp() {
    let paths = (1...11).map { "a.e\($0)" }
    #expect(passedOver(paths).sentence?.hasSuffix(".e6 1, others 3") == true)
  }

  @Test func countsOfSeveralFoldersAreAddedUp() {
    var both = passedOver(["a.pdf"])
    both.add(passedOver(["b.pdf", "c.csv"]))
    #expect(both.total == 3)
    #expect(both.sentence == "3 files passed over: .pdf 2, .csv 1")
  }
}
