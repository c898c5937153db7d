import Annotations
import JSON
import Storage
import Testing

/// A codebook as JSON, and its checksum.
@Suite struct CodebookJSONTests {
  @Test func keysAndShapeAreThoseOfTheFile() throws {
    let text = """
      name: a
      version: 2
      variables:
        - {id: v, ask: Who?, scale: entity, optional: true, entities: [{id: e, names: [E], side: s}]}
        - id: w
          scale: set
          per: [v]
          default: y
          labels: [{id: x, key: "1", define: D, examples: [{text: T, article: b, unit: 0}]}, {id: y}]
        - {id: z, scale: ratio, min: 0, max: 2.5, default: 1}
      """
    #expect(
      try json(text) == #"{"name":"a","version":2,"headline":false,"variables":["#
        + #"{"id":"v","ask":"Who?","scale":"entity","optional":true,"#
        + #""entities":[{"id":"e","names":["E"],"side":"s"}]},"#
        + #"{"id":"w","scale":"set","default":["y"],"per":["v"],"labels":["#
        + #"{"id":"x","key":"1","define":"D","examples":[{"text":"T","article":"b","unit":0}]},"#
        + #"{"id":"y"}]},"#
        + #"{"id":"z","scale":"ratio","default":1,"min":0,"max":2.5}]}"#)
  }

  @Test func jsonOfACodebookIsACodebook() throws {
    let codebook = try #require(codebookReading(straitCodebook).codebook)
    #expect(codebookReading(try json(straitCodebook)).codebook == codebook)
  }

  @Test func digestKnowsMeaningAndNotLayout() throws {
    let codebook = try #require(codebookReading(straitCodebook).codebook)
    let relaid = try #require(codebookReading(try json(straitCodebook)).codebook)
    var changed = codebook
    changed.variables[0].labels[0].define = "Something else."
    #expect(CodebookDigest.hex(of: relaid) == CodebookDigest.hex(of: codebook))
    #expect(CodebookDigest.hex(of: changed) != CodebookDigest.hex(of: codebook))
  }

  private func json(_ text: String) throws -> String {
    var writer = JSONWriter(style: .compact)
    writer.write(try #require(codebookReading(text).codebook))
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
