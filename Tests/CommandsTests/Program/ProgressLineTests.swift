import Testing

@testable import Commands

/// Progress takes one line of any screen.
struct ProgressLineTests {
  private let line: ProgressLine = {
    var line = ProgressLine(verb: "adding")
    (line.count, line.total, line.name) = (57, 181, "dump/2031/calls.txt")
    return line
  }()

  @Test func lineSaysHowManyOfHowManyAndWhich() {
    #expect(line.text(columns: 80) == "adding 57 of 181: dump/2031/calls.txt")
  }

  @Test func unknownTotalIsLeftOut() {
    var line = line
    line.total = nil
    #expect(line.text(columns: 80) == "adding 57: dump/2031/calls.txt")
  }

  @Test func longNameLosesItsBeginning() {
    #expect(line.text(columns: 30) == "adding 57 of 181: …calls.txt")
  }

  @Test(arguments: 0...40) func lineIsShorterThanTheScreen(columns: Int) {
    #expect(line.text(columns: columns).count <= max(0, columns - 1))
  }

  @Test func wideLettersAreReckonedWith() {
    var line = line
    line.name = "новини/дзвінки.txt"
    #expect(line.text(columns: 30) == "adding 57 of 181: …ки.txt")
  }

  @Test func controlCharactersAreShownAsSymbols() {
    var line = line
    line.name = "a\u{1B}[2J.txt"
    #expect(line.text(columns: 80) == "adding 57 of 181: a\\u{1b}[2J.txt")
  }
}
