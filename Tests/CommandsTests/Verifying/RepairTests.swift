import Annotations
import Corpus
import Files
import Foundation
import Storage
import Testing

@testable import Commands

/// `verify --repair`: what it keeps, what it takes over, and what it says of the rest.
@Suite struct RepairTests {
  private let excerpt: SampleExcerpt
  private let history = "annotations/mira/\(SampleExcerpt.pilots).history.jsonl"
  private let layer = "annotations/mira/\(SampleExcerpt.pilots).json"

  init() throws {
    excerpt = try SampleExcerpt()
  }

  private func lines(of file: String) throws -> [Substring] {
    try excerpt.directory.text(of: file).split(separator: "\n")
  }

  @Test func soundWorkspaceIsLeftAlone() throws {
    let before = try excerpt.contents()
    #expect(try excerpt.repair() == Repair(isDry: false))
    #expect(try excerpt.contents() == before)
    #expect(!excerpt.directory.has(".postil"))
  }

  @Test func dryRunWritesNothingAndSaysTheSame() throws {
    try excerpt.edit(history) { $0.editLines { $0.remove(at: 3) } }
    let before = try excerpt.contents()
    let planned = try excerpt.repair(isDry: true)
    #expect(try excerpt.contents() == before)
    #expect(!excerpt.directory.has(".postil"))
    #expect(try excerpt.repair().entries == planned.entries)
  }

  @Test func lostLineIsStatedAndNoLongerDamage() throws {
    let id = try #require(try lines(of: history)[3].split(separator: "\"").dropFirst(3).first)
    try excerpt.edit(history) { $0.editLines { $0.remove(at: 3) } }
    let repair = try excerpt.repair()
    #expect(repair.count(of: .lost) == 1)
    #expect(
      repair.entries.contains { $0.kind == .lost && $0.words == "the change \(id) is missing" })
    #expect(try excerpt.codes == ["acknowledged-loss", "quarantine"])
    #expect(try lines(of: history).last?.contains(#""lost":["\#(id)"]"#) == true)
  }

  @Test func goodLinesStayByteForByte() throws {
    let before = try lines(of: history)
    try excerpt.edit(history) { $0.editLines { $0[4] = "no change" } }
    let damaged = Array(try excerpt.directory.text(of: history).utf8)
    let repair = try excerpt.repair()
    #expect(repair.count(of: .kept) == before.count - 1)
    #expect(try lines(of: history).prefix(before.count - 1) == before[..<4] + before[5...])
    #expect(try excerpt.quarantine().contains(damaged))
  }

  @Test func fileThatIsKeptHasAnAccountBesideIt() throws {
    try excerpt.edit(history) { $0.removeLast(9) }
    let place = try #require(try excerpt.repair().quarantined.first)
    let account = try excerpt.directory.text(of: place + ".about")
    #expect(
      place.hasPrefix(".postil/quarantine/")
        && place.hasSuffix("-annotations-mira-chronicle-2031-03-01-pilots.history.jsonl"))
    #expect(account.contains(#""file": "\#(history)""#))
    #expect(account.contains(#""at": "2031-04-01T10:00:00Z""#))
  }

  @Test func codingIsMadeAnewFromItsHistory() throws {
    try excerpt.edit(layer) { $0.removeLast(200) }
    let repair = try excerpt.repair()
    #expect(repair.count(of: .lost) == 0 && repair.count(of: .doubtful) == 0)
    #expect(try Array(excerpt.directory.text(of: layer).utf8) == excerpt.original(layer))
    #expect(try excerpt.codes == ["quarantine"])
  }

  @Test func codebookThatCannotBeReadIsLeftAndNamed() throws {
    try excerpt.edit("annotations/codebook.yaml") { $0.replaceFirst("variables:", "variable:") }
    let before = try excerpt.contents()
    let entries = try excerpt.repair().entries
    #expect(entries.map(\.kind) == [.left] && entries.map(\.path) == ["annotations/codebook.yaml"])
    #expect(
      entries.first?.words
        == "nothing else says what was in it; bring it back from a backup or from git")
    #expect(try excerpt.contents() == before)
  }

  @Test func brokenCodingWaitsForTheCodebookThatNamesIt() throws {
    try excerpt.edit("annotations/codebook.yaml") { $0.replaceFirst("variables:", "variable:") }
    try excerpt.edit(layer) { $0.removeLast(200) }
    let before = try excerpt.contents()
    let words = try excerpt.repair().entries.filter { $0.path == history }.map(\.words)
    #expect(words == ["the codebook cannot be read; mend that first"])
    #expect(try excerpt.contents() == before)
    try excerpt.directory.write(
      excerpt.original("annotations/codebook.yaml"), to: "annotations/codebook.yaml")
    try excerpt.repair("r2")
    #expect(try Array(excerpt.directory.text(of: layer).utf8) == excerpt.original(layer))
  }

  @Test func historyIsMadeOfACodingThatAloneIsLeft() throws {
    try excerpt.directory.remove(history)
    let repair = try excerpt.repair()
    #expect(repair.count(of: .doubtful) > 0)
    #expect(try excerpt.codes == ["acknowledged-loss", "quarantine"])
    #expect(try lines(of: history).first?.contains("verify --repair: from \(layer)") == true)
    #expect(try excerpt.directory.text(of: layer).contains("\"statements\""))
  }

  @Test func whatALostEndHadSaidIsTakenFromTheCoding() throws {
    let count = try lines(of: history).count
    try excerpt.edit(history) {
      $0.editLines { $0.removeLast(4) }; $0.append("\n")
    }
    let coded = try excerpt.directory.text(of: layer)
    let repair = try excerpt.repair()
    #expect(repair.count(of: .kept) == count - 3)
    #expect(try statements(in: excerpt.directory.text(of: layer)) == statements(in: coded))
    #expect(try excerpt.verification().isSound)
  }

  @Test func copyOfAHistoryIsTakenUp() throws {
    let whole = try excerpt.directory.text(of: history)
    try excerpt.edit(history) {
      $0.editLines { $0.removeLast(3) }; $0.append("\n")
    }
    let copy = history.replacing(".history", with: ".history (Mira's conflicted copy 2031-03-04)")
    try excerpt.directory.write(whole, to: copy)
    let repair = try excerpt.repair()
    #expect(repair.count(of: .adopted) == 2 && repair.count(of: .lost) == 0)
    #expect(try excerpt.directory.text(of: history) == whole)
    #expect(!excerpt.directory.has(copy))
    #expect(try excerpt.codes == ["quarantine"])
  }

  @Test func bothSidesOfAMergeStay() throws {
    let whole = try excerpt.directory.text(of: history)
    try excerpt.edit(history) {
      $0.editLines {
        $0.insert("<<<<<<< HEAD", at: 2)
        $0.insert("=======", at: 4)
        $0.insert(">>>>>>> mira", at: 6)
      }
    }
    #expect(try excerpt.repair().count(of: .lost) == 0)
    #expect(try excerpt.directory.text(of: history) == whole)
  }

  @Test func whatWasNeverConfirmedIsSetAside() throws {
    let whole = try excerpt.directory.text(of: history)
    try excerpt.edit(history) { $0 += #"{"id":"s9:1","par"# }
    let repair = try excerpt.repair()
    #expect(repair.count(of: .setAside) == 1 && repair.count(of: .lost) == 0)
    #expect(try excerpt.directory.text(of: history) == whole)
  }

  @Test func fileThatWasNeverFinishedIsSetAside() throws {
    let draft = "annotations/mira/chronicle/.x.json.0123456789abcdef.tmp"
    try excerpt.directory.write("half", to: draft)
    #expect(try excerpt.repair().count(of: .setAside) == 1)
    #expect(!excerpt.directory.has(draft))
    #expect(try excerpt.quarantine() == [Array("half".utf8)])
  }

  @Test func rightsOfEveryoneAreTakenAway() throws {
    chmod("\(excerpt.directory.path)/\(layer)", 0o666)
    #expect(try excerpt.repair().count(of: .mended) == 1)
    #expect(try excerpt.codes == [])
  }

  @Test func codingWithoutAnArticleIsKept() throws {
    try excerpt.directory.remove("corpus/\(SampleExcerpt.pilots).json")
    let before = try excerpt.contents()
    _ = try excerpt.repair()
    #expect(try excerpt.contents() == before)
    #expect(try excerpt.codes.contains("no-article"))
  }

  @Test func receivedFileIsPutBackFromItsRecord() throws {
    let text = "corpus/\(SampleExcerpt.pilots).txt"
    try excerpt.edit(text) { $0.removeLast(5) }
    #expect(try excerpt.repair().count(of: .mended) == 1)
    #expect(try Array(excerpt.directory.text(of: text).utf8) == excerpt.original(text))
  }

  @Test func recordIsMadeAnewOfTheTextThatWasCoded() throws {
    let record = "corpus/\(SampleExcerpt.pilots).json"
    try excerpt.edit(record) { $0.replaceFirst(#""units": ["#, #""units": "#) }
    #expect(try excerpt.repair().count(of: .doubtful) == 1)
    #expect(try excerpt.verification().isSound)
  }

  @Test func alteredBitIsTurnedBack() throws {
    let whole = try excerpt.directory.text(of: history)
    var bytes = Array(whole.utf8)
    bytes[bytes.count / 2] ^= 4
    try excerpt.directory.write(bytes, to: history)
    let repair = try excerpt.repair()
    #expect(repair.count(of: .lost) == 0 && repair.count(of: .mended) == 1)
    #expect(try excerpt.directory.text(of: history) == whole)
  }

  @Test func linesWithoutTheirLineFeedAreParted() throws {
    let whole = try excerpt.directory.text(of: history)
    try excerpt.edit(history) { $0.replaceFirst("}\n{", "} {") }
    #expect(try excerpt.repair().count(of: .lost) == 0)
    #expect(try excerpt.directory.text(of: history) == whole)
  }

  @Test func codingThatIsOpenElsewhereIsLeftAndItsHolderNamed() throws {
    let desk = try Workspace(at: excerpt.directory.path)
    let place = try #require(RelativePath(history))
    try excerpt.edit(history) { $0.editLines { $0.remove(at: 3) } }
    let before = try excerpt.contents()
    let file = try AppendFile(in: desk.folder, place, create: false)
    try file.lockExclusively()
    let repair = try excerpt.repair()
    #expect(
      repair.entries.contains { $0.kind == .left && $0.words.hasPrefix("it is being changed by ") })
    #expect(try excerpt.contents() == before)
    withExtendedLifetime(file) {}
  }

  @Test func codingCanBeGoneOnWithAfterwards() throws {
    try excerpt.edit(history) { $0.editLines { $0.remove(at: 3) } }
    try excerpt.repair()
    let id = try #require(Layer.ID("mira/\(SampleExcerpt.pilots)"))
    let article = try CorpusFolder(excerpt.workspace.folder).article(id.article)
    let writer = try LayerWriter(id, of: article, in: excerpt.workspace, codebook: "study")
    try writer.prepare()
    #expect(writer.isPrepared)
  }

  /// The lines of a layer file that say what is coded.
  private func statements(in text: String) -> [String] {
    text.split(separator: "\n").map(String.init).filter {
      ["\"source\"", "\"stance\"", "\"quote\"", "\"status\""].contains(where: $0.contains)
    }
  }
}
