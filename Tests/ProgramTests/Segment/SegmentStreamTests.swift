import Foundation
import Glibc
import Testing

/// `segment` in a pipeline.
@Suite struct SegmentStreamTests {
  let desk: Desk

  init() throws {
    desk = try Desk(holdsWorkspace: false)
  }

  private static let article = #"{"id":"a","text":"One. Two."}"# + "\n"
  private static let result =
    #"{"id":"a","textSha256":"668b4fb68ab87519d21b2b39e769865cc1a377638dc46cae3f2533cac547e4ca","#
    + #""units":[[0,4],[5,9]],"blocks":[{"role":"body","start":0,"end":9}]}"#

  @Test func articleBecomesALine() throws {
    let outcome = try desk.postil("segment", "--input", "jsonl", input: Self.article)
    #expect(outcome == Outcome(status: 0, output: Self.result + "\n"))
  }

  @Test(arguments: ["1", "3"])
  func lineIsAnsweredBeforeTheNextIsWritten(jobs: String) throws {
    let program = try desk.start("segment", "--input", "jsonl", "--jobs", jobs, "-")
    for _ in 0..<3 {
      program.write(Self.article)
      #expect(try program.nextLine() == Self.result)
    }
    #expect(try program.waitForEnd() == Outcome(status: 0))
  }

  @Test func piecesInWhichInputComesDoNotMatter() throws {
    let program = try desk.start("segment", "--input", "jsonl")
    for byte in Self.article.utf8 { program.write(String(decoding: [byte], as: UTF8.self)) }
    #expect(try program.waitForEnd().lines == [Self.result])
  }

  @Test func badLinesAreCountedAtTheEnd() throws {
    let outcome = try desk.postil(
      "segment", "--input", "jsonl", input: "\n" + Self.article + "nothing")
    #expect(outcome.status == 1)
    #expect(outcome.lines.count == 3)
    #expect(outcome.lines[1] == Self.result)
    #expect(outcome.errors == "error: 2 of 3 articles could not be read; the output says why\n")
  }

  @Test func emptyInputIsNoArticle() throws {
    #expect(try desk.postil("segment", "--input", "jsonl") == Outcome(status: 0))
  }

  @Test func textOfStandardInputIsOneArticle() throws {
    let outcome = try desk.postil("segment", input: "One.\n\nTwo. Three.\n")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix(#"{"id":"-","textSha256":"#))
    #expect(outcome.lines.count == 1)
  }

  @Test func textIsCutAsAddCutsIt() throws {
    let desk = try Desk()
    for name in ["talks", "treaty"] {
      let record = try JSONText.object(try desk.read("corpus/\(name).json"))
      let line = try desk.postil("segment", "corpus/\(name).txt").output
      let cut = try JSONText.object(line)
      let units = try #require(record["units"] as? [[String: Int]])
      #expect(cut["units"] as? [[Int]] == units.map { [$0["start"] ?? -1, $0["end"] ?? -1] })
      #expect(cut["textSha256"] as? String == record["textSha256"] as? String)
    }
  }

  @Test func lineOfAMegabyteWorks() throws {
    let sentences = String(repeating: "The envoy spoke. ", count: 60_000)
    let outcome = try desk.postil(
      "segment", "--input", "jsonl", input: #"{"id":"a","text":"\#(sentences)"}"#)
    let units = try #require(try JSONText.object(outcome.output)["units"] as? [[Int]])
    #expect(units.count == 60_000)
    #expect(units.last == [1_019_983, 1_019_999])
  }

  @Test func nothingButItsArgumentsIsNeeded() throws {
    try desk.write("One. Two.", to: "a.txt")
    let outcome = try desk.system("env -i \"$postil\" segment a.txt <&-")
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 1)
  }

  @Test func closedInputIsAnError() throws {
    let lines = try desk.system("\"$postil\" segment --input jsonl <&-")
    #expect(
      lines
        == .refused("cannot read 'standard input': the stream is closed"))
    let text = try desk.system("\"$postil\" segment <&-")
    #expect(text.status == 1)
    #expect(text.output.hasPrefix(#"{"id":"-","error":{"code":"cannot-read","#))
  }

  @Test(arguments: [">/dev/full", ">&-"])
  func outputThatCannotBeWrittenIsAnError(redirection: String) throws {
    try desk.write(Self.article, to: "a.jsonl")
    let outcome = try desk.system("\"$postil\" segment a.jsonl \(redirection)")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("error: standard output cannot be written: "))
  }

  @Test(arguments: ["1", "2"])
  func readerThatHasGoneIsAnError(jobs: String) throws {
    let program = try desk.start("segment", "--input", "jsonl", "--jobs", jobs)
    program.write(Self.article)
    #expect(try program.nextLine() == Self.result)
    program.closeOutput()
    for _ in 0..<100 { program.write(Self.article) }
    let outcome = try program.waitForEnd()
    #expect(outcome.status == 1)
    #expect(outcome.errors == "error: standard output was closed\n")
  }

  @Test func interruptEndsIt() throws {
    let program = try desk.start("segment", "--input", "jsonl", "--jobs", "2")
    program.write(Self.article)
    #expect(try program.nextLine() == Self.result)
    program.send(signal: SIGINT)
    #expect(try program.waitForEnd().status == 130)
  }
}
