import Annotations
import Foundation
import Storage
import Testing

@testable import Commands

/// Each kind of finding, made in one article of the sample.
@Suite struct FindingTests {
  private let excerpt: SampleExcerpt
  private let record = "corpus/\(SampleExcerpt.pilots).json"
  private let text = "corpus/\(SampleExcerpt.pilots).txt"
  private let history = "annotations/mira/\(SampleExcerpt.pilots).history.jsonl"
  private let layer = "annotations/mira/\(SampleExcerpt.pilots).json"
  private let codebook = "annotations/codebook.yaml"

  init() throws {
    excerpt = try SampleExcerpt()
  }

  private func expect(_ codes: Finding.Code..., location: SourceLocation = #_sourceLocation) throws
  {
    #expect(try excerpt.codes == Set(codes.map(\.rawValue)), sourceLocation: location)
  }

  @Test func sampleIsSound() throws {
    let verification = try excerpt.verification()
    #expect(verification.findings == [])
    #expect(verification.counts.articles == 1)
    #expect(verification.counts.codings == 4)
    #expect(verification.counts.files == excerpt.files.count)
  }

  // MARK: Articles

  @Test func recordThatIsNoJSONIsFound() throws {
    try excerpt.edit(record) { $0.replaceFirst("{", "[") }
    try expect(.badRecord)
    #expect(try excerpt.verification().findings.first?.line == 1)
  }

  @Test func recordOfALaterFormatIsFound() throws {
    try excerpt.edit(record) { $0.replaceFirst("postil.article/1", "postil.article/2") }
    try expect(.newerFormat)
  }

  @Test func textThatIsNotThatOfItsChecksumIsFound() throws {
    try excerpt.edit(record) { $0.replaceFirst(#""text": "K"#, #""text": "C"#) }
    #expect(try excerpt.codes.contains("text-changed"))
  }

  @Test func recordThatIsLaidOutOtherwiseIsNoted() throws {
    try excerpt.edit(record) { $0.append("\n") }
    try expect(.otherLayout)
    #expect(try excerpt.verification().isSound)
  }

  @Test func receivedFileThatIsMissingIsFound() throws {
    try excerpt.directory.remove(text)
    try expect(.receivedMissing)
  }

  @Test func receivedFileThatWasChangedIsFound() throws {
    try excerpt.edit(text) { $0.append(" ") }
    try expect(.receivedChanged)
  }

  @Test func languageThatTheFileDoesNotShowIsNoted() throws {
    try excerpt.edit(record) { $0.replaceFirst(#""language": "en""#, #""language": "de""#) }
    try expect(.otherReading)
  }

  @Test func fileWithoutRecordIsNoted() throws {
    try excerpt.directory.write("News.\n", to: "corpus/new.txt")
    try expect(.noRecord)
  }

  @Test func fileWithTheNameOfAnotherArticleIsNoted() throws {
    try excerpt.directory.write("News.\n", to: "corpus/\(SampleExcerpt.pilots).md")
    try expect(.sharedName)
  }

  @Test func nameThatNoArticleCanHaveIsNoted() throws {
    try excerpt.directory.write("{}", to: "corpus/New.json")
    try expect(.illegalName)
  }

  @Test func unitThatBeginsTooLateIsFound() throws {
    try excerpt.edit(record) { $0.replaceFirst(#"{"n":3,"start":406"#, #"{"n":3,"start":407"#) }
    #expect(try excerpt.codes.isSuperset(of: ["misplaced-unit", "unknown-unit"]))
  }

  @Test func blockThatIsMissingIsFound() throws {
    try excerpt.edit(record) { text in
      text.editLines { lines in
        lines.removeAll { $0.contains(#""role":"body""#) && $0.hasSuffix(",") }
      }
    }
    #expect(try excerpt.codes.contains("misplaced-block"))
  }

  // MARK: Histories

  @Test func alteredLineIsFound() throws {
    try excerpt.edit(history) { $0.replaceFirst("\"at\":\"2", "\"at\":\"3") }
    #expect(try excerpt.codes.isSuperset(of: ["altered-line", "missing-parent"]))
    let finding = try excerpt.verification().findings.first { $0.code == .alteredLine }
    #expect(finding?.line == 1)
    #expect(finding?.path == history)
  }

  @Test func lineThatIsMissingInTheMiddleIsFound() throws {
    try excerpt.edit(history) { text in text.editLines { $0.remove(at: 2) } }
    #expect(try excerpt.codes.isSuperset(of: ["missing-parent", "layer-differs"]))
  }

  @Test func linesThatAreMissingAtTheEndAreFound() throws {
    try excerpt.edit(history) { text in text.editLines { $0.remove(at: $0.count - 2) } }
    #expect(try excerpt.codes.contains("lost-change"))
  }

  @Test func lineThatIsThereTwiceIsNoted() throws {
    try excerpt.edit(history) { text in text.editLines { $0.insert($0[3], at: 3) } }
    try expect(.layerBehind, .otherLayout)
  }

  @Test func lineOfAnotherCodingIsFound() throws {
    let other = try excerpt.directory.text(
      of: "annotations/jon/\(SampleExcerpt.pilots).history.jsonl")
    let line = try #require(other.split(separator: "\n").first)
    try excerpt.edit(history) { $0.append("\(line)\n") }
    #expect(try excerpt.codes.contains("foreign-line"))
  }

  @Test func lineThatIsNoChangeIsFound() throws {
    try excerpt.edit(history) { text in text.editLines { $0.insert("?", at: 1) } }
    #expect(try excerpt.codes.contains("unreadable-line"))
  }

  @Test func tornEndIsNoted() throws {
    try excerpt.edit(history) { $0.append("{\"id\":\"torn") }
    try expect(.tornTail)
    let lines = try excerpt.original(history).count { $0 == 10 }
    #expect(try excerpt.verification().findings.first?.line == lines + 1)
  }

  @Test func marksOfAMergeAreNoted() throws {
    try excerpt.edit(history) { text in text.editLines { $0.insert("<<<<<<< ours", at: 1) } }
    #expect(try excerpt.codes.contains("conflict-markers"))
    #expect(try excerpt.verification().isSound)
  }

  @Test func historyThatIsMissingIsFound() throws {
    try excerpt.directory.remove(history)
    #expect(try excerpt.codes.contains("history-missing"))
  }

  // MARK: Layers

  @Test func layerFileThatIsMissingIsNoted() throws {
    try excerpt.directory.remove(layer)
    try expect(.layerMissing)
  }

  @Test func layerFileThatIsNoJSONIsFound() throws {
    try excerpt.edit(layer) { $0.removeLast(3) }
    try expect(.badLayer)
  }

  @Test func layerFileThatSaysSomethingElseIsFound() throws {
    try excerpt.edit(layer) { $0.replaceFirst("\"stance\": \"", "\"stance\": \"x") }
    try expect(.layerDiffers)
  }

  @Test func quotationThatIsNotTheTextIsFound() throws {
    try excerpt.edit(layer) { $0.replaceFirst("\"quote\": \"", "\"quote\": \"x") }
    try expect(.quoteDiffers)
  }

  @Test func layerFileOfAnotherTextIsFound() throws {
    try excerpt.edit(layer) { $0.replaceFirst("\"textSha256\": \"", "\"textSha256\": \"0") }
    try expect(.otherText)
  }

  @Test func layerFileOfAnotherCodebookIsNoted() throws {
    try excerpt.edit(layer) { $0.replaceFirst("strait-talks", "strait-walks") }
    try expect(.otherCodebook)
  }

  @Test func layerFileWithFurtherKeysIsNoted() throws {
    try excerpt.edit(layer) { $0.replaceFirst("\"kind\"", "\"further\": 1,\n  \"kind\"") }
    try expect(.otherLayout)
  }

  @Test func codingOfNoArticleIsFound() throws {
    try excerpt.directory.remove(record)
    try excerpt.directory.remove(text)
    #expect(try excerpt.codes == ["no-article"])
  }

  @Test func decisionUponAChangeThatIsMissingIsFound() throws {
    try excerpt.directory.remove(history)
    try excerpt.directory.remove(layer)
    try expect(.basisMissing)
  }

  // MARK: Articles that were split and joined

  @Test(arguments: 0..<3)
  func codingOfASplitOrJoinThatWasLostIsFound(line: Int) throws {
    let study = try SampleExcerpt.named(SampleExcerpt.study)
    #expect(try study.codes == [])
    try study.edit("corpus/\(SampleExcerpt.pilots).history.jsonl") { text in
      text.editLines { $0.remove(at: line) }
    }
    #expect(try study.codes.contains("unknown-unit"))
  }

  @Test func lineOfAnArticlesHistoryThatIsThereTwiceIsNoted() throws {
    let study = try SampleExcerpt.named(SampleExcerpt.study)
    try study.edit("corpus/\(SampleExcerpt.pilots).history.jsonl") { text in
      text.editLines { $0.insert($0[0], at: 1) }
    }
    #expect(try study.codes == ["other-layout"])
    #expect(try study.verification().findings.map(\.line) == [2])
  }

  // MARK: The codebook

  @Test func codebookThatCannotBeReadIsFoundAtItsPlace() throws {
    try excerpt.edit(codebook) { $0.replaceFirst("variables:", "variable:") }
    #expect(try excerpt.codes == ["bad-codebook"])
    #expect(try excerpt.verification().findings.allSatisfy { $0.line != nil })
  }

  @Test func versionOfTheCodebookThatIsWantedIsNamed() throws {
    try excerpt.edit(codebook) { $0.replaceFirst("variables:", "variable:") }
    let expected = try excerpt.verification().findings.compactMap(\.expected)
    #expect(expected == ["version 1, with which 4 codings were made last"])
  }

  @Test func labelThatTheCodebookLostIsFound() throws {
    try excerpt.edit(codebook) { $0 = $0.replacing("id: oppose", with: "id: against") }
    #expect(try excerpt.codes.contains("unknown-value"))
  }

  @Test func labelOfAnEarlierVersionIsNoted() throws {
    try excerpt.edit(codebook) {
      $0 = $0.replacing("id: oppose", with: "id: against").replacing(
        "version: 1", with: "version: 2")
    }
    try expect(.olderValue)
  }

  @Test func changedCodebookIsNoted() throws {
    try excerpt.workspace.note(try excerpt.workspace.codebook(reservedWords: []))
    try excerpt.edit(codebook) { $0.replaceFirst("ask: ", "ask: Or ") }
    try expect(.changedCodebook)
  }

  // MARK: Rounds

  @Test func roundOfAnArticleThatIsNotThereIsFound() throws {
    try excerpt.directory.write(
      """
      {"format":"postil.rounds/1","rounds":[
        {"id":"pilot","kind":"main","articles":{"mira":["wire/none"]},"closed":{"mira/wire/none":"s:1"}}]}
      """, to: "annotations/rounds.json")
    try expect(.otherLayout, .unknownArticle, .closingChangeMissing)
  }

  @Test func roundsThatAreNoJSONAreFound() throws {
    try excerpt.directory.write("{", to: "annotations/rounds.json")
    try expect(.badRounds)
  }

  // MARK: Files

  @Test func strayFilesAreNoted() throws {
    let folder = "annotations/mira/chronicle"
    try excerpt.directory.write("", to: "\(folder)/.2031-03-01-pilots.json.0123456789abcdef.tmp")
    try excerpt.directory.write("", to: "\(folder)/pilots (conflicted copy).json")
    try excerpt.directory.write("", to: "annotations/mira/notes.docx")
    try excerpt.directory.write("", to: ".postil/quarantine/0123-mira")
    try expect(.temporary, .conflictCopy, .unexpectedFile, .quarantine)
  }

  @Test func folderInTheFilesPlaceIsFound() throws {
    try excerpt.directory.remove(layer)
    excerpt.directory.makeFolder(layer)
    #expect(try excerpt.codes.contains("not-a-file"))
    #expect(try !excerpt.verification().isSound)
  }

  @Test func pipeIsFoundAndNotWaitedAt() throws {
    try excerpt.directory.remove(history)
    #expect(mkfifo("\(excerpt.directory.path)/\(history)", 0o600) == 0)
    #expect(try excerpt.codes.isSuperset(of: ["not-a-file", "unreadable"]))
  }

  @Test func linksAreFoundWhereTheyLeadOut() throws {
    let path = excerpt.directory.path
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/corpus/out.txt", withDestinationPath: "/etc/hostname")
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/corpus/in.txt", withDestinationPath: "\(SampleExcerpt.pilots).txt")
    try expect(.badLink, .link)
  }

  @Test func fileThatAnyoneMayWriteIsNoted() throws {
    #expect(chmod("\(excerpt.directory.path)/\(history)", 0o666) == 0)
    try expect(.writableByAnyone)
  }
}
