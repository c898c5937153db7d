import Agreement
import Annotations
import Screens
import Storage
import Testing

@testable import Commands

/// Whatever is pressed, what is shown and kept is what the history says.
@Suite struct RandomKeysTests {
  private static let keys =
    "noectp1230fyl-+=.@~*#/><jku?: abcsmirv'\"⏎⏎⏎⏎⎋⎋⇥⌫↓↑"

  @Test(arguments: 1...2)
  func anyKeysLeaveMarksAndHistoryInStep(_ seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    var coder = try KeyCoder()
    let keys = Array(Self.keys.unicodeScalars)
    for _ in 0..<300 {
      coder.press(String(Character(keys[generator.next(below: keys.count)])))
      _ = coder.text()
    }
    let open = try coder.coding.session.openArticle()
    let writer = try coder.coding.session.currentWriter()
    var fresh = CodingMarks()
    fresh.update(open, writer.id, writer.history)
    #expect(coder.coding.marks.marks == fresh.marks)
    #expect(coder.coding.marks.uncoded == fresh.uncoded)
    let stored = try LayerWriter(
      writer.id, of: open.article, in: coder.coding.session.workspace, codebook: "study")
    #expect(stored.history.changes.map(\.command) == writer.history.changes.map(\.command))
    #expect(stored.layer.units == writer.layer.units)
  }

  @Test(arguments: 11...12)
  func anyKeysReplayAsAScript(_ seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    var coder = try KeyCoder()
    let keys = Array(Self.keys.unicodeScalars.filter { $0 != ":" })
    for _ in 0..<300 { coder.press(String(Character(keys[generator.next(below: keys.count)]))) }
    let replayed = try Desk()
    replayed.run("open wire/ferry")
    for command in try coder.commands { replayed.run(command) }
    for unit in 0...6 { #expect(try replayed.coding(unit) == coder.desk.coding(unit)) }
  }

  @Test func keysOfEveryCommandAreListedOnce() {
    let help = KeyHelp.text.plain
    for key in CommandKey.allCases {
      #expect(help.contains(key.summary))
    }
  }
}
