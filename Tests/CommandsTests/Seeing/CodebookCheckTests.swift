import Annotations
import Testing

@testable import Commands

/// What `codebook check` tells of the reference.
@Suite struct CodebookCheckTests {
  let review: ReviewDesk

  init() throws {
    review = try ReviewDesk()
    let example = "{text: Envoys met, article: wire/ferry, unit: 1}"
    let text = SampleCodebook.yaml.split(separator: "{id: official, key: o}")
      .joined(separator: "{id: official, key: o, examples: [\(example)]}")
      .split(separator: "version: 2").joined(separator: "version: 3")
    try review.desk.directory.write(text, to: "annotations/codebook.yaml")
  }

  /// What the check comes to for somebody, after the unit of the example was decided.
  private func check(_ annotator: String, decided: String, as mode: SessionSettings.Mode = .script)
    throws -> Collector
  {
    review.desk.run("why 1 so", "decide 1 \(decided)")
    let desk = try Desk(annotator, session: "c-\(annotator)", beside: review.desk)
    desk.session.settings.mode = mode
    return desk.run("codebook check")
  }

  @Test(arguments: ["support official", "oppose expert", "none"])
  func nobodyLearnsOfTheReferenceBeforeCoding(decided: String) throws {
    let output = try check("wim", decided: decided)
    #expect(output.lines == ["strait version 3: no problems"])
    #expect(
      output.remarks == [
        "examples from 'wire/ferry' can be held against the reference when your coding is done"
      ])
  }

  @Test func contradictionIsToldWhenOnesCodingIsDone() throws {
    let output = try check("jon", decided: "oppose expert")
    #expect(output.lines.first?.contains("the reference has 'expert' for unit 1") == true)
  }

  @Test func subcommandIsNotBlind() throws {
    let output = try check("wim", decided: "none", as: .subcommand)
    #expect(output.lines.first?.contains("the reference has no statement for unit 1") == true)
    #expect(output.remarks.allSatisfy { !$0.contains("held against") })
  }
}
