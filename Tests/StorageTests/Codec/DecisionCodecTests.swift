import Annotations
import Histories
import JSON
import Testing

@testable import Storage

/// Decisions in layer files and histories.
@Suite struct DecisionCodecTests {
  let sample: SampleCoding
  let decided: Coding

  init() throws {
    sample = try SampleCoding()
    let mira = try #require(AnnotatorName("mira"))
    let (jon, ada) = (try #require(AnnotatorName("jon")), try #require(AnnotatorName("ada")))
    var decision = Decision()
    decision.by = mira
    decision.origin = .picked(jon)
    decision.basis = [jon: Change.ID("5f:2"), ada: nil]
    decision.gap = "radios"
    var coding = Coding(statements: [])
    coding.decision = decision
    decided = coding
  }

  @Test func decisionStandsWithAllItsKeysInTheirOrder() throws {
    let line = try #require([try sample.change("5f2c:1", 2, decided)].lines.first)
    #expect(
      line.contains(
        #""after":{"statements":[],"by":"mira","from":"picked:jon","#
          + #""basis":{"ada":null,"jon":"5f:2"},"why":null,"gap":"radios"},"#))
  }

  @Test func wordsBeforeADecisionStandAlone() throws {
    var coding = Coding()
    coding.decision = Decision()
    coding.decision?.why = "a bare fact"
    let line = try #require([try sample.change("5f2c:1", 2, coding)].lines.first)
    #expect(line.contains(#""after":{"why":"a bare fact","gap":null},"#))
  }

  @Test func decisionIsReadAsItWasWritten() throws {
    let change = try sample.change("5f2c:1", 2, decided)
    let bytes = ChangeCodec.line(of: change).bytes
    let read = try JSONReader.reading(bytes) { (reader) throws(JSONError) in
      try ChangeCodec.entry(from: &reader)
    }
    #expect(read.coding == decided)
  }

  @Test(arguments: [
    #"{"by":"No Name"}"#, #"{"from":"dice"}"#, #"{"basis":{"No Name":null}}"#,
    #"{"basis":{"jon":"x"}}"#,
  ])
  func whatIsNoDecisionIsRefused(text: String) {
    #expect(throws: JSONError.self) {
      _ = try JSONReader.reading(Array(text.utf8)) { (reader) throws(JSONError) in
        try reader.readCoding()
      }
    }
  }
}
