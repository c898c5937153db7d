import Glibc
import Testing

/// The statuses by which a caller knows how a run went.
@Suite struct ExitStatusTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test func successIsZero() throws {
    #expect(try desk.postil("none", "1", "--article", "talks").status == 0)
  }

  @Test(arguments: [["tagg"], ["tag", "--article"], ["--nonsense"], ["open"], ["export", "xml"]])
  func wrongArgumentsAreUsageErrors(_ words: [String]) throws {
    let program = try desk.start(words)
    let outcome = try program.waitForEnd()
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("Error: "))
  }

  @Test func mistypedSubcommandIsNotSwallowed() throws {
    let outcome = try desk.keepingFiles { try desk.postil("tga", "1", "support", "official") }
    #expect(outcome.errors.hasPrefix("Error: unknown command 'tga'; did you mean 'tag'?"))
  }

  @Test func wrongUsageInAScriptIsARefusal() throws {
    let outcome = try desk.postil("run", "-", input: "open\n")
    #expect(outcome == .refused("-:1: open needs an article; usage: open ARTICLE"))
  }

  @Test func interruptedRunKeepsWhatWasConfirmed() throws {
    let program = try desk.start("run", "-")
    program.write("open talks\nnone 1\n")
    #expect(try program.nextLine() == "ok 1 talks#1 none")
    program.send(signal: SIGINT)
    #expect(try program.waitForEnd().status == 130)
    #expect(try desk.postil("log", "--article", "talks").lines.count == 1)
  }

  @Test func readingCommandStopsQuietlyWhenItsReaderHasGone() throws {
    let outcome = try desk.system("{ sleep 0.05; \"$postil\" codebook; echo $? >&2; } | true")
    #expect(outcome.errors == "141\n")
  }

  @Test func changingCommandSaysThatItsReaderHasGone() throws {
    let outcome = try desk.system(
      "{ sleep 0.05; \"$postil\" none 1 --article talks; echo $? >&2; } | true")
    let expected = "error: standard output was closed; the change is on the disk\n1\n"
    #expect(outcome.errors.hasSuffix(expected))
    #expect(try desk.postil("log", "--article", "talks").lines.count == 1)
  }

  @Test func runSaysThatItsReaderHasGoneAndKeepsWhatIsOnTheDisk() throws {
    let program = try desk.start("run", "-")
    program.write("open talks\nnone 1\n")
    #expect(try program.nextLine() == "ok 1 talks#1 none")
    program.closeOutput()
    program.write("none 2\nnone 3\n")
    let outcome = try program.waitForEnd()
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains(
        "error: standard output was closed; what was confirmed is on the disk"))
  }

  @Test(arguments: ["articles", "none 1 --article talks", "export jsonl", "report", "--version"])
  func fullDiskUnderTheOutputIsAnError(_ command: String) throws {
    try desk.postil("none", "2", "--article", "talks")
    let outcome = try desk.system("\"$postil\" \(command) >/dev/full")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("no space left on the disk"))
  }

  @Test func closedOutputIsAnError() throws {
    #expect(try desk.system("\"$postil\" articles >&-").status == 1)
  }
}
