import Annotations
import Histories
import Testing

@testable import Storage

/// How a writer finds a history after a crash or a mishap.
@Suite struct CrashRecoveryTests {
  let scratch: ScratchWorkspace
  let sample: SampleCoding

  init() throws {
    scratch = try ScratchWorkspace()
    sample = scratch.sample
    try scratch.record(sample.change("s:1", 1, .stance("support")))
  }

  @Test func tornLineIsSetAsideAndNeverGluedToTheNext() throws {
    let before = try scratch.text()
    try scratch.append("{\"id\":\"s:2\",")
    try scratch.record(sample.change("t:1", 2, .noStatement))
    #expect(try scratch.lines().count == 3)
    #expect(try scratch.text().hasPrefix(before + "{\"id\":\"t:1\""))
    #expect(try scratch.quarantined() == ["{\"id\":\"s:2\","])
  }

  @Test func settingAsideIsReported() throws {
    try scratch.append("{\"id\"")
    let writer = try scratch.writer()
    _ = writer.takeNotes()
    try writer.prepare()
    let note = try #require(writer.takeNotes().first)
    guard case .tornTail(let path, let place?) = note else {
      Issue.record("\(note)")
      return
    }
    #expect(path == ScratchWorkspace.history)
    #expect(try scratch.text(of: place) == "{\"id\"")
  }

  @Test func readingLeavesATornLineWhereItIs() throws {
    try scratch.append("{\"id\"")
    let reading = try #require(try scratch.reading())
    #expect(reading.layer.units.count == 1)
    #expect(reading.notes.contains(.tornTail(path: ScratchWorkspace.history, quarantined: nil)))
    #expect(try scratch.text().hasSuffix("{\"id\""))
  }

  @Test func tornBatchIsSetAsideAsAWhole() throws {
    let before = try scratch.text()
    let made = try sample.chain(
      scratch.workspace.history(of: sample.layer).changes
        + sample.batch(sample.change("t:1", 2, .noStatement), sample.change("t:2", 3, .noStatement))
    )
    try scratch.append([made[1]].lines.text)
    let writer = try scratch.writer()
    #expect(writer.history.changes.count == 1)
    try writer.prepare()
    #expect(try scratch.text() == before)
    #expect(try scratch.quarantined() == [[made[1]].lines.text])
  }

  @Test func sameTearTwiceIsKeptOnce() throws {
    for _ in 1...2 {
      try scratch.append("{\"id\"")
      try scratch.writer().prepare()
    }
    #expect(try scratch.quarantined() == ["{\"id\""])
  }

  @Test func badLineInTheMiddleIsNotBuiltUpon() throws {
    try scratch.record(sample.change("s:2", 2, .noStatement))
    let altered = try scratch.text().replacing("support", with: "oppose")
    try scratch.write(altered)
    let writer = try scratch.writer()
    let error = try #require(throws: StorageError.self) { try writer.prepare() }
    #expect(error.damage == [.wrongSum(line: 1), .missingParent(line: 2, id: "s:1")])
    #expect(writer.layer.units.map(\.number.value) == [2])
    #expect(try scratch.text() == altered)
  }

  @Test func readingUsesTheGoodLinesAndSaysSo() throws {
    try scratch.recordWithoutClosing(sample.change("s:2", 2, .noStatement))
    try scratch.write(try scratch.text().replacing("support", with: "oppose"))
    let reading = try #require(try scratch.reading())
    #expect(reading.layer.units.map(\.number.value) == [2])
    #expect(
      reading.notes.contains(.damage(path: ScratchWorkspace.history, .wrongSum(line: 1))))
  }

  @Test func historyOfNothingButDamageIsNotTakenForNone() throws {
    try scratch.remove(ScratchWorkspace.layer)
    try scratch.write("garbage\ngarbage\n")
    #expect(try scratch.reading()?.notes.isEmpty == false)
    let writer = try scratch.writer()
    #expect(try #require(throws: StorageError.self) { try writer.prepare() }.damage?.count == 2)
  }

  @Test func lostTailIsDamage() throws {
    let shorter = try scratch.text()
    try scratch.record(sample.change("s:2", 2, .noStatement))
    try scratch.write(shorter)
    let writer = try scratch.writer()
    let error = try #require(throws: StorageError.self) { try writer.prepare() }
    #expect(error.damage == [.lostTail])
    let notes = try #require(try scratch.reading()).notes
    #expect(notes.contains(.damage(path: ScratchWorkspace.history, .lostTail)))
  }

  @Test func layerWhoseHistoryIsGoneIsNotOverwritten() throws {
    let layer = try scratch.text(of: ScratchWorkspace.layer)
    try scratch.remove(ScratchWorkspace.history)
    let writer = try scratch.writer()
    let error = try #require(throws: StorageError.self) { try writer.prepare() }
    #expect(error.damage?.count == 1)
    #expect(try scratch.reading()?.layer.units.count == 1)
    #expect(try scratch.text(of: ScratchWorkspace.layer) == layer)
  }

  @Test func garbledLayerWithoutHistoryIsNotOverwritten() throws {
    try scratch.remove(ScratchWorkspace.history)
    try scratch.append("}", to: ScratchWorkspace.layer)
    for body in [{ _ = try scratch.writer() }, { _ = try scratch.reading() }] {
      let error = try #require(throws: StorageError.self, performing: body)
      guard case .json(ScratchWorkspace.layer, _) = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  @Test func historyWhoseLayerIsGoneIsEnough() throws {
    try scratch.remove(ScratchWorkspace.layer)
    #expect(try scratch.reading()?.layer.units.count == 1)
    let writer = try scratch.writer()
    try writer.prepare()
    try writer.close()
    #expect(scratch.exists(ScratchWorkspace.layer))
  }

  @Test(arguments: ["", "{", "{}", "[]", "{\"format\": \"postil.layer/1\",", "<<<<<<< HEAD\n"])
  func garbledLayerIsMadeAnew(text: String) throws {
    let layer = try scratch.text(of: ScratchWorkspace.layer)
    try scratch.write(text, to: ScratchWorkspace.layer)
    #expect(try scratch.reading()?.layer.units.count == 1)
    let writer = try scratch.writer()
    try writer.prepare()
    _ = writer.stage([try sample.change("t:1", 1, nil)], codebook: sample.codebook)
    try writer.commit()
    try writer.close()
    #expect(try scratch.text(of: ScratchWorkspace.layer) != layer)
    #expect(try scratch.workspace.layerFile(sample.layer)?.layer.revision == 2)
  }

  @Test func staleLayerIsPassedOver() throws {
    try scratch.recordWithoutClosing(sample.change("s:2", 2, .noStatement))
    let reading = try #require(try scratch.reading())
    #expect(reading.layer.units.count == 2)
    #expect(reading.notes == [.staleLayer(path: ScratchWorkspace.layer)])
  }

  @Test func layerThatFitsIsBelievedWithoutTheHistory() throws {
    let layer = try scratch.text(of: ScratchWorkspace.layer)
    try scratch.write(layer.replacing("support", with: "oppose"), to: ScratchWorkspace.layer)
    let reading = try #require(try scratch.reading())
    #expect(reading.layer.units.first?.coding == .stance("oppose"))
    #expect(reading.notes.isEmpty)
  }
}
