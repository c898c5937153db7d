import Foundation
import JSON
import Testing

/// Foundation's decoder as a second opinion on documents that both accept.
@Suite struct JSONDecoderAgreementTests {
  @Test func randomDocumentsReadAsFoundationReadsThem() throws {
    var random = Xorshift(state: 42)
    for _ in 0..<200 {
      var writer = JSONWriter(style: .pretty)
      writer.value(.array([.random(depth: 4, using: &random)]))
      let tree = try JSONValue(parsing: writer.bytes)
      let expected = try JSONDecoder().decode(Tree.self, from: Data(writer.bytes))
      #expect(Tree(tree) == expected)
    }
  }

  @Test func whatIsAcceptedFoundationAcceptsToo() throws {
    var random = Xorshift(state: 99)
    for bytes in mutations(count: 3000, using: &random)
    where (try? JSONValue(parsing: bytes)) != nil {
      #expect(throws: Never.self) { try JSONDecoder().decode(Tree.self, from: Data(bytes)) }
    }
  }

  @Test func anyBytesAreReadOrRefusedWithoutACrash() {
    var random = Xorshift(state: 1)
    for bytes in mutations(count: 5000, using: &random) {
      let tree = try? JSONValue(parsing: bytes)
      let isSkipped: Void? = try? JSONReader.reading(bytes) { (reader) throws(JSONError) in
        try reader.skipValue()
        try reader.finish()
      }
      #expect((tree == nil) == (isSkipped == nil))
    }
  }

  private func mutations(count: Int, using random: inout Xorshift) -> [[UInt8]] {
    let seed = Array(#"[{"id":"a:1","n":[-1.5e3,true,null],"é\u00e9\ud83d\ude00":"x\n"},{}]"#.utf8)
    return (0..<count).map { _ in
      var bytes = seed
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] =
          Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random) : seed.randomElement(using: &random) ?? 0
      }
      return Array(bytes.prefix(Int.random(in: 1...2 * seed.count, using: &random)))
    }
  }
}

/// A document as both readers can give it.
private indirect enum Tree: Decodable, Equatable {
  case null, bool(Bool), number(Double), string(String), array([Tree]), object([String: Tree])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([Tree].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: Tree].self))
    }
  }

  init(_ value: JSONValue) {
    switch value {
    case .null: self = .null
    case .bool(let value): self = .bool(value)
    case .number(let text): self = .number(Double(text) ?? .nan)
    case .string(let text): self = .string(text)
    case .array(let elements): self = .array(elements.map { Tree($0) })
    case .object(let members):
      self = .object(
        Dictionary(members.map { ($0.name, Tree($0.value)) }, uniquingKeysWith: { $1 }))
    }
  }
}
