import Annotations
import Histories
import Testing

@testable import Storage

/// What a crash leaves at the end of a history.
@Suite struct TornTailTests {
  let sample: SampleCoding
  let changes: [Change]
  let whole: String

  init() throws {
    sample = try SampleCoding()
    changes = try sample.threeChanges()
    whole = changes.lines.text
  }

  @Test func aCutAnywhereLeavesTheWholeLines() throws {
    let bytes = Array(whole.utf8)
    for length in stride(from: 0, to: bytes.count, by: 5) {
      let lineCount = bytes[..<length].filter { $0 == 10 }.count
      let file = SealedHistory<ChangeCodec>(Array(bytes[..<length]), of: sample.layer)
      try #require(file.changes == Array(changes[..<lineCount]))
      try #require(file.damage.isEmpty)
      try #require(file.goodByteCount == changes[..<lineCount].lines.text.utf8.count)
      try #require(file.isTorn == (file.goodByteCount < length))
    }
  }

  @Test(arguments: ["{\"id\":", "\0\0\0\0", "\0\0\n", "\0\0\n{\"id\"", "\n\0", "é"])
  func unfinishedEndIsTorn(end: String) {
    let file = SealedHistory<ChangeCodec>(Array((whole + end).utf8), of: sample.layer)
    #expect(file.changes == changes)
    #expect(file.damage.isEmpty)
    #expect(file.isTorn)
    #expect(file.goodByteCount <= whole.utf8.count + 1)
  }

  @Test(arguments: 1...2)
  func unfinishedBatchIsTornAsAWhole(written: Int) throws {
    let made = try batched()
    let file = SealedHistory<ChangeCodec>(
      Array(made[..<(1 + written)].lines.text.utf8), of: sample.layer)
    #expect(file.changes == [made[0]])
    #expect(file.damage.isEmpty)
    #expect(file.isTorn)
    #expect(file.goodByteCount == made[..<1].lines.text.utf8.count)
    #expect(file.lastSum == made[0].sum)
  }

  @Test func lineTornWithinABatchTakesTheBatchWithIt() throws {
    let made = try batched()
    let file = SealedHistory<ChangeCodec>(
      Array((made[..<3].lines.text + "{\"id").utf8), of: sample.layer)
    #expect(file.changes == [made[0]])
    #expect(file.goodByteCount == made[..<1].lines.text.utf8.count)
  }

  @Test func finishedBatchIsWhole() throws {
    let made = try batched()
    let file = SealedHistory<ChangeCodec>(Array(made.lines.text.utf8), of: sample.layer)
    #expect(file.changes == made)
    #expect(!file.isTorn)
  }

  @Test func batchWhoseEndStandsElsewhereIsNotTorn() throws {
    let lines = try batched().lines
    let text = [lines[0], lines[3], lines[2], lines[1]].text
    let file = SealedHistory<ChangeCodec>(Array(text.utf8), of: sample.layer)
    #expect(file.changes.count == 4)
    #expect(file.damage.isEmpty)
  }

  /// A change, and three of one command.
  private func batched() throws -> [Change] {
    let command = try sample.batch(
      sample.change("s:2", 1, .noStatement), sample.change("s:3", 2, .noStatement),
      sample.change("s:4", 3, .noStatement))
    return sample.chain(try [sample.change("s:1", 0, .noStatement)] + command)
  }
}
