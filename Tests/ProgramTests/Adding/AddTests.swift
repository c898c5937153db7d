import Glibc
import Testing

/// Received files become articles, from folders, pages and pipes.
@Suite struct AddTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  private static let page = """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Pilots strike | Ledger</title>
    <meta property="article:published_time" content="2031-03-16T18:40:00+01:00"></head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/strait">Strait</a></li></ul></nav>
    <article><h1>Pilots strike</h1>
    <p>The pilots of the strait went on strike on Sunday, and no ship has passed since then.</p>
    <p>&ldquo;We want to be paid,&rdquo; their speaker said. The council has not answered them yet.</p>
    </article></body></html>

    """

  @Test func articleOfAPageIsTaken() throws {
    try desk.write(Self.page, to: "../pilots.html")
    let outcome = try desk.postil("add", "../pilots.html")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("ok - pilots added: 'Pilots strike' · 2031-03-16 ("))
    #expect(outcome.output.contains("· en · 4 units · left out"))
    #expect(try desk.read("corpus/pilots.html") == Self.page)
  }

  @Test func standardInputIsNamedAfterItsHeadline() throws {
    let outcome = try desk.postil("add", "-", input: "Gulls are back\n\nThe gulls are loud.\n")
    #expect(outcome.output.hasPrefix("ok - gulls-are-back added: 'Gulls are back'"))
    #expect(outcome.status == 0)
  }

  @Test func pageOnStandardInputIsKnownByItsBeginning() throws {
    let outcome = try desk.postil("add", "-", "--name", "strike", input: Self.page)
    #expect(outcome.output.hasPrefix("ok - strike added: 'Pilots strike'"))
  }

  @Test func manyArticlesOnStandardInputAreOfTheFormatThatIsNamed() throws {
    let lines = (1...3).map { "{\"id\":\"a\($0)\",\"text\":\"Text \($0) is here.\"}\n" }.joined()
    let refused = try desk.postil("add", "-", input: lines)
    #expect(refused.errors.hasPrefix("error: standard input looks like 'jsonl'"))
    let outcome = try desk.postil("add", "-", "--format", "jsonl", "--folder", "d", input: lines)
    #expect(outcome.lines.count == 3)
    #expect(outcome.errors == "added 3\n")
  }

  @Test func interruptStopsBetweenTwoArticlesAndKeepsWhatWasConfirmed() throws {
    for number in 100..<400 {
      try desk.write("Ferry \(number)\n\nThe ferry sails.\n", to: "../many/f\(number).txt")
    }
    let program = try desk.start("add", "../many")
    _ = try program.nextLine()
    program.send(signal: SIGINT)
    let outcome = try program.waitForEnd()
    #expect(outcome.status == 130)
    #expect(outcome.errors.hasPrefix("interrupted\nadded "))
    let added = try desk.files.keys.filter { $0.hasPrefix("corpus/f") && $0.hasSuffix(".json") }
    #expect(outcome.errors == "interrupted\nadded \(added.count)\n")
    #expect(added.count < 300)
  }

  @Test func fullDiskOfTheReaderIsSaid() throws {
    try desk.write("Ferry\n\nThe ferry sails.\n", to: "../ferry.txt")
    let outcome = try desk.system("\"$postil\" add ../ferry.txt >/dev/full")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("error: standard output cannot be written: "))
  }

  @Test func namedPipeIsReadLikeAFile() throws {
    let outcome = try desk.system(
      "mkfifo ../p.txt; printf 'Ferry\\n\\nThe ferry sails.\\n' > ../p.txt & "
        + "\"$postil\" add ../p.txt")
    #expect(outcome.output.hasPrefix("ok - p added"))
  }
}
