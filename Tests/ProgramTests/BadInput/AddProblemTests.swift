import Foundation
import Testing

/// Files that cannot become articles.
@Suite struct AddProblemTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// What comes of adding a file of these bytes, which must leave the workspace as it is.
  private func add(_ bytes: [UInt8]) throws -> Outcome {
    try desk.write(Data(bytes), to: "../received.txt")
    return try desk.keepingFiles { try desk.postil("add", "../received.txt") }
  }

  @Test func emptyFileIsRefused() throws {
    let outcome = try add([])
    #expect(outcome == .refused("'../received.txt' has no text; get the file again"))
  }

  @Test func blankFileIsRefused() throws {
    let outcome = try add(Array(" \n\t\r\n".utf8))
    #expect(outcome == .refused("'../received.txt' has no text; get the file again"))
  }

  @Test func binaryFileIsRefused() throws {
    let outcome = try add([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])
    #expect(
      outcome
        == .refused(
          "'../received.txt' is no text: it looks like a PNG picture; "
            + "save the article as plain text in UTF-8"))
  }

  @Test func textNotValidInTheEncodingItBeginsInIsRefused() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("Envoys meet ".utf8) + [0xC3, 0x28, 10]
    let outcome = try add(bytes)
    #expect(
      outcome
        == .refused(
          "'../received.txt' is not UTF-8 throughout: 0xC3 at byte 15; "
            + "name its encoding with --encoding, or save it as UTF-8"))
  }

  @Test func halfOfAUTF16PairIsRefused() throws {
    let outcome = try add([0xFF, 0xFE, 0x41, 0, 0x00, 0xD8, 0x42, 0])
    #expect(
      outcome
        == .refused(
          "'../received.txt' is UTF-16 with half a character, 0xD800 at byte 4; "
            + "get the file again, or save it as UTF-8"))
  }

  @Test func namedEncodingThatDoesNotFitIsRefused() throws {
    try desk.write(Data([0x41, 0xFF, 0x42]), to: "../received.txt")
    let outcome = try desk.keepingFiles {
      try desk.postil("add", "../received.txt", "--encoding", "utf-8")
    }
    #expect(
      outcome
        == .refused(
          "'../received.txt' is not UTF-8 throughout: 0xFF at byte 1; "
            + "name its encoding with --encoding, or save it as UTF-8"))
  }

  @Test func fileOfAHundredMegabytesIsRefusedUnread() throws {
    try desk.write("", to: "../received.txt")
    let file = try FileHandle(
      forUpdating: URL(fileURLWithPath: "\(desk.workspace)/../received.txt"))
    try file.truncate(atOffset: 100 << 20)
    let outcome = try desk.keepingFiles { try desk.postil("add", "../received.txt") }
    #expect(
      outcome == .refused("cannot read '../received.txt': more than 16777216 bytes; split the file")
    )
  }

  @Test func missingFileIsRefused() throws {
    let outcome = try desk.keepingFiles { try desk.postil("add", "../nothing.txt") }
    #expect(
      outcome == .refused("cannot open '../nothing.txt': no such file or folder; check the path"))
  }

  @Test func formatThatIsNotReadIsRefused() throws {
    try desk.write("%PDF-1.7", to: "../received.pdf")
    let outcome = try desk.keepingFiles { try desk.postil("add", "../received.pdf") }
    #expect(
      outcome
        == .refused(
          "'../received.pdf' is in no format that articles are read in; "
            + "save it as plain text (.txt), or name its format with --format: "
            + "txt, md, html, jsonl, csv, tsv, feed"))
  }

  @Test func changedFileIsRefusedWithItsArticle() throws {
    try desk.write("Another headline\n\nAnother text about the talks.\n", to: "../Talks.txt")
    let outcome = try desk.keepingFiles { try desk.postil("add", "../Talks.txt") }
    #expect(
      outcome
        == .refused(
          "'../Talks.txt' is not what article 'talks' was made of; take the new version with "
            + "--revise, or rename the file if it is another article"))
  }

  @Test func goodFilesAreAddedBesideABadOne() throws {
    try desk.write("", to: "../empty.txt")
    try desk.write("Ferries run again\n\nThe ferries run again today.\n", to: "../ferries.txt")
    let outcome = try desk.postil("add", "../empty.txt", "../ferries.txt")
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("ok - ferries added: 'Ferries run again'"))
    #expect(try desk.postil("articles", "ferries").lines.count == 1)
  }

  @Test func addingAgainChangesNothing() throws {
    try desk.write(Desk.articles["talks"] ?? "", to: "../talks.txt")
    let outcome = try desk.keepingFiles {
      try desk.postil("add", "../talks.txt", "corpus/talks.txt")
    }
    let line = "ok - talks is there already, unchanged"
    #expect(outcome == Outcome(status: 0, output: "\(line)\n\(line)\n", errors: "unchanged 2\n"))
  }
}
