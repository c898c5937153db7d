import Annotations
import JSON
import Testing

@testable import Storage

/// Layer files, byte for byte.
@Suite struct LayerFileTests {
  let sample: SampleCoding
  let basis = LayerCodec.Basis(byteCount: 5121, sum: "abc")

  init() throws {
    sample = try SampleCoding()
  }

  @Test func emptyLayer() {
    let layer = Layer(id: sample.layer, textHash: "hash")
    #expect(
      text(of: layer) == """
        {
          "format": "postil.layer/1",
          "article": "wire/calls",
          "textSha256": "hash",
          "annotator": "mira",
          "kind": "person",
          "codebook": {
            "name": "",
            "version": 0
          },
          "revision": 0,
          "history": {
            "bytes": 5121,
            "sum": "abc"
          },
          "status": "open",
          "units": []
        }

        """)
  }

  @Test func layerWithEverything() {
    #expect(
      text(of: fullLayer()) == """
        {
          "format": "postil.layer/1",
          "article": "wire/calls",
          "textSha256": "hash",
          "annotator": "mira",
          "kind": "program",
          "codebook": {
            "name": "talks",
            "version": 3
          },
          "revision": 14,
          "history": {
            "bytes": 5121,
            "sum": "abc"
          },
          "status": "irrelevant",
          "why": "sport",
          "units": [
            {
              "n": 1,
              "start": 7,
              "end": 11,
              "quote": "One.",
              "statements": [
                {
                  "stance": "support"
                }
              ],
              "note": "?",
              "flag": true,
              "future": [1,  2],
              "codebook": 3,
              "revision": 9,
              "at": "2026-01-02T03:04:05Z"
            },
            {
              "n": 2,
              "start": 12,
              "end": 16,
              "quote": "Два.",
              "statements": [],
              "otherVersions": [
                {
                  "statements": [
                    {
                      "stance": "oppose"
                    }
                  ]
                },
                {}
              ],
              "codebook": 0,
              "revision": 0,
              "at": ""
            }
          ],
          "mood": "good"
        }

        """)
  }

  @Test func everythingIsReadBack() throws {
    let layer = fullLayer()
    let file = try read(LayerCodec.bytes(of: layer, basis: basis))
    #expect(file.layer == layer)
    #expect(file.basis == basis)
    #expect(LayerCodec.bytes(of: file.layer, basis: file.basis) == Array(text(of: layer).utf8))
  }

  @Test(arguments: [
    (#""n": 1"#, #""n": -1"#), (#""start": 7"#, #""start": 11"#), (#""start": 7"#, #""start": -7"#),
    (#""annotator": "mira""#, #""annotator": "jon""#), ("wire/calls", "wire/other"),
    (#""status": "irrelevant""#, #""status": "lost""#), (#""why""#, #""status""#),
  ])
  func otherFileIsRefused(part: String, replacement: String) throws {
    let text = text(of: fullLayer())
    let altered = text.replacing(part, with: replacement, maxReplacements: 1)
    try #require(altered != text)
    #expect(throws: JSONError.self) { try read(Array(altered.utf8)) }
  }

  private func text(of layer: Layer) -> String {
    String(decoding: LayerCodec.bytes(of: layer, basis: basis), as: UTF8.self)
  }

  private func read(_ bytes: [UInt8]) throws(JSONError) -> LayerFileReader {
    var file = LayerFileReader(id: sample.layer)
    try JSONReader.reading(bytes) { (reader) throws(JSONError) in try file.read(&reader) }
    return file
  }

  private func fullLayer() -> Layer {
    var layer = Layer(id: sample.layer, textHash: "hash")
    layer.kind = .program
    layer.codebookName = "talks"
    layer.codebookVersion = 3
    layer.revision = 14
    layer.status = Layer.Status(state: .irrelevant, reason: "sport")
    var coding = Coding.stance("support")
    coding.note = "?"
    coding.isFlagged = true
    coding.unknown = [UnknownKey(name: "future", json: "[1,  2]")]
    var first = Layer.CodedUnit(unit: sample.article.units[1], quote: "One.", coding: coding)
    first.codebookVersion = 3
    first.revision = 9
    first.at = "2026-01-02T03:04:05Z"
    var second = Layer.CodedUnit(
      unit: sample.article.units[2], quote: "Два.", coding: .noStatement)
    second.otherVersions = [.stance("oppose"), Coding()]
    layer.units = [first, second]
    layer.unknown = [UnknownKey(name: "mood", json: "\"good\"")]
    return layer
  }
}
