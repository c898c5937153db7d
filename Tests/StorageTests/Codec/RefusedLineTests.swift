import Annotations
import Files
import Histories
import Testing

@testable import Storage

/// Lines with a checksum that fits and yet are no changes.
@Suite struct RefusedLineTests {
  let sample: SampleCoding

  init() throws {
    sample = try SampleCoding()
  }

  @Test(arguments: [
    (#""id":"s:1""#, #""id":"s""#), (#""id":"s:1""#, #""id":"s:01""#), (#""id":"s:1","#, ""),
    (#""revision":1"#, #""revision":0"#), (#""revision":1"#, #""revision":1.0"#),
    (#""layer":"mira/wire/calls""#, #""layer":"../wire/calls""#),
    (#""unit":1"#, #""unit":-1"#), (#""unit":1"#, #""unit":null"#),
    (#""start":7"#, #""start":-7"#), (#""start":7"#, #""start":11"#),
    (#""end":11"#, #""end":null"#),
    (#""parents":[]"#, #""parents":[["s:0","x"]]"#), (#""parents":[]"#, #""parents":[["a:1"]]"#),
    (#""batch":null"#, #""batch":[2,1]"#), (#""batch":null"#, #""batch":[0,1]"#),
    (#""after":{"#, #""after":{"statements":[],"#), (#""statements":["#, #""statements":[null,"#),
    (#"{"stance":"support"}"#, #"{"stance":null}"#),
    (#""batch":null"#, #""batch":null,"follow":"near""#),
  ])
  func lineIsDamage(part: String, replacement: String) throws {
    let file = SealedHistory<ChangeCodec>(
      try bytes(replacing: part, with: replacement), of: sample.layer)
    #expect(file.changes.isEmpty)
    guard case .unreadable(line: 1, _)? = file.damage.first else {
      Issue.record("\(file.damage)")
      return
    }
  }

  @Test func lineOfAnotherLayerIsDamage() throws {
    let bytes = try bytes(replacing: "mira/wire", with: "jon/wire")
    let file = SealedHistory<ChangeCodec>(bytes, of: sample.layer)
    #expect(file.damage == [.otherSubject(line: 1, found: "jon/wire/calls")])
    #expect(!file.isTorn)
  }

  @Test func hugeRevisionIsDamage() throws {
    let bytes = try bytes(replacing: #""revision":1"#, with: "\"revision\":\(Int.max)")
    let file = SealedHistory<ChangeCodec>(bytes, of: sample.layer)
    #expect(file.damage == [.wrongRevision(line: 1, found: .max)])
  }

  @Test func newerFormatIsNamed() throws {
    let bytes = try bytes(replacing: "{\"id\"", with: "{\"format\":\"postil.history/2\",\"id\"")
    #expect(SealedHistory<ChangeCodec>(bytes, of: sample.layer).newerFormat == "postil.history/2")
  }

  @Test func thisFormatMayBeNamed() throws {
    let bytes = try bytes(replacing: "{\"id\"", with: "{\"format\":\"postil.history/1\",\"id\"")
    let file = SealedHistory<ChangeCodec>(bytes, of: sample.layer)
    #expect(file.newerFormat == nil)
    #expect(file.changes.count == 1)
  }

  @Test func keysOfANewerMinorVersionArePassedOver() throws {
    let bytes = try bytes(replacing: #""run":null"#, with: #""run":null,"mood":{"a":[1]}"#)
    let file = SealedHistory<ChangeCodec>(bytes, of: sample.layer)
    #expect(file.changes.count == 1)
    #expect(file.damage.isEmpty)
  }

  /// A good line with a part replaced and the checksum made to fit.
  private func bytes(replacing part: String, with replacement: String) throws -> [UInt8] {
    let change = try sample.change("s:1", 1, .stance("support"))
    let line = ChangeCodec.line(of: change).bytes.dropLast(SealedLine.tailLength)
    let text = String(decoding: line, as: UTF8.self)
    let altered = text.replacing(part, with: replacement, maxReplacements: 1)
    try #require(altered != text)
    return Array("\(altered),\"sum\":\"\(SHA256.hex(of: altered.utf8))\"}\n".utf8)
  }
}
