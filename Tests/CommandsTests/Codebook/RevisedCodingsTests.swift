import Annotations
import Glibc
import Testing

@testable import Commands

/// What a revision of the codebook records in codings.
@Suite struct RevisedCodingsTests {
  private let desk: Desk
  private let revision = "codebook rename official office --yes"

  init() throws {
    desk = try Desk()
    desk.run("open wire/ferry", "tag 1 support official")
  }

  @Test func codingsAreOfTheNewVersion() throws {
    desk.run(revision)
    #expect(try desk.changes.map(\.codebookVersion) == [2, 3])
    #expect(desk.session.codebook.version == 3)
  }

  @Test func revisionThatWasCutShortIsFinishedAsOne() throws {
    _ = desk.session.finish()
    let jon = try Desk("jon", session: "s2", beside: desk)
    jon.run("open wire/ferry", "tag 1 support official")
    _ = jon.session.finish()
    let history = "annotations/jon/wire/ferry.history.jsonl"
    let before = try desk.directory.text(of: history)
    let first = try Desk(session: "s3", beside: desk)
    first.run(revision)
    _ = first.session.finish()
    // As a crash leaves it between the first coding and the second.
    try desk.directory.write(before, to: history)
    unlink("\(desk.directory.path)/annotations/jon/wire/ferry.json")
    try desk.directory.write(SampleCodebook.yaml, to: "annotations/codebook.yaml")
    let second = try Desk(session: "s4", beside: desk)
    #expect(second.say(revision).hasPrefix("ok - - codebook rename official office: 1 unit"))
    #expect(try desk.directory.text(of: history).contains("\"layers\":2"))
  }
}
