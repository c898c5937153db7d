import Annotations
import Testing

@testable import Commands

/// Received files become articles.
struct AddTests {
  let desk: Desk
  let ledger = Ledger()

  init() throws {
    desk = try Desk()
    try desk.directory.write(Self.choir, to: "received/choir.txt")
    try desk.directory.write(Self.ferry, to: "received/2031/Ferry.TXT")
    try desk.directory.write("%PDF-1.7", to: "received/2031/scan.pdf")
  }

  private static let choir = "The choir sings\n\nThe choir sang in the harbour on Sunday.\n"
  private static let ferry = """
    The ferry sails

    12 March 2031

    The ferry sails again, and the harbour is glad of it.

    """
  private static let dump = """
    {"id":"a-1","title":"The quay","text":"The quay is full."}
    {"id":"a-2","title":"The pier"}
    nothing
    {"id":"a-3","title":"The mole","text":"The mole is empty.","date":"2031-03-02"}

    """

  /// Runs `add` in the desk's directory, which is the workspace; paths are given below it.
  @discardableResult
  private func add(_ words: String..., into ledger: Ledger? = nil) -> Int32 {
    let ledger = ledger ?? self.ledger
    let paths = words.map { $0.hasPrefix("received") ? "\(desk.directory.path)/\($0)" : $0 }
    var environment = ProgramEnvironment(
      arguments: ["add"] + paths, variables: ["POSTIL_WORKSPACE": desk.directory.path],
      terminal: { (_) throws(TerminalError) in throw .closed }, output: { _ in ledger })
    environment.currentDirectory = desk.directory.path
    return Program(environment).run()
  }

  @Test func foldersKeepTheirStructureBelowTheFolderThatIsNamed() {
    #expect(add("received", "--folder", "wire") == 0)
    #expect(ledger.lines.map { $0.split(separator: " ")[2] } == ["wire/2031/ferry", "wire/choir"])
    #expect(ledger.remarks == ["1 file passed over: .pdf 1", "added 2"])
  }

  @Test func lineSaysWhatWasFoundAndLeftOut() {
    add("received/2031/Ferry.TXT")
    #expect(
      ledger.lines == [
        "ok - ferry added: 'The ferry sails' · 2031-03-12 (header) · en · 2 units · left out 1 date"
      ])
    #expect(ledger.remarks.isEmpty)
  }

  @Test func addingAgainChangesNothing() {
    add("received")
    let again = Ledger()
    #expect(add("received", into: again) == 0)
    #expect(again.lines.allSatisfy { $0.hasSuffix("is there already, unchanged") })
    #expect(again.remarks.last == "unchanged 2")
  }

  @Test func recordsThatCannotBeReadAreNamedWithTheirLinesAndTheRestIsAdded() throws {
    try desk.directory.write(Self.dump, to: "received/dump.jsonl")
    #expect(add("received/dump.jsonl") == 1)
    #expect(ledger.lines.map { $0.split(separator: " ")[2] } == ["dump/a-1", "dump/a-3"])
    #expect(ledger.remarks[0].contains("dump.jsonl:2: no text in 'text'"))
    #expect(ledger.remarks[1].contains("dump.jsonl:3:1: "))
    #expect(ledger.remarks.last == "added 2, refused 2")
  }

  @Test func foreignTextStaysInItsLine() throws {
    try desk.directory.write(
      #"{"id":"a","text":"Ships came in.","date":"x\nerror: y","language":"z\nok"}"# + "\n",
      to: "received/d.jsonl")
    try desk.directory.write("a\n\"b\nerror: c\",\"b\nerror: c\"\n", to: "received/t\nok.csv")
    #expect(add("received/d.jsonl", "received/t\nok.csv") == 1)
    #expect(ledger.remarks.count > 2)
    #expect(ledger.remarks.allSatisfy { !$0.contains("\n") })
  }

  @Test func brokenFeedIsAddedAsFarAsItCanBeRead() throws {
    let item = "<item><title>The quay</title><description>The quay is full.</description></item>"
    try desk.directory.write(
      "<rss><channel>\(item)\n<item><title>Cut", to: "received/feed.xml")
    #expect(add("received/feed.xml", "--format", "feed") == 1)
    #expect(ledger.lines.count == 1)
    #expect(ledger.remarks.first?.contains("feed.xml:2: the feed is no valid XML") == true)
  }

  @Test func articlesThatAreMadeDurableTogetherAreConfirmedInOrder() throws {
    let rows = (1...150).map { "\($0),Ship \($0) came in.\n" }.joined()
    let table = "id,text\n1,Ship 1 came in.\n\(rows)2,No ship.\n"
    try desk.directory.write(table, to: "received/t.csv")
    #expect(add("received/t.csv") == 1)
    #expect(ledger.lines.count == 151)
    #expect(ledger.lines[1].hasPrefix("ok - t/1 is there already"))
    let names = ledger.lines.dropFirst().map { $0.split(separator: " ")[2] }
    #expect(names == (1...150).map { "t/\($0)" })
    #expect(ledger.remarks[0].contains("t.csv:153' would be article 't/2'"))
    #expect(ledger.remarks.last == "added 150, unchanged 1, refused 1")
  }

  @Test func fieldsMayBeNamedOneByOne() throws {
    try desk.directory.write("head;body\nThe quay;The quay is full.\n", to: "received/t.csv")
    #expect(add("received/t.csv", "--field", "text=body", "--field", "title=head") == 0)
    #expect(ledger.lines.first?.hasPrefix("ok - t/the-quay added: 'The quay'") == true)
  }

  @Test func articlesOfAFileGoIntoTheFolderThatIsNamed() throws {
    try desk.directory.write(Self.dump, to: "received/dump.jsonl")
    add("received/dump.jsonl", "--folder", "wire/spring")
    #expect(ledger.lines.first?.hasPrefix("ok - wire/spring/a-1 added") == true)
  }

  @Test func formatThatIsNamedGoesBeforeTheEnding() throws {
    try desk.directory.write(Self.choir, to: "received/2031/notes")
    #expect(add("received/2031/notes", "--format", "md") == 0)
    #expect(desk.directory.has("corpus/notes.md"))
  }

  @Test func ownFilesWithoutRecordGetOne() throws {
    try desk.directory.write(Self.choir, to: "corpus/local/singers.txt")
    #expect(add("\(desk.directory.path)/corpus") == 0)
    #expect(ledger.lines.first?.hasPrefix("ok - local/singers added") == true)
    #expect(desk.directory.has("corpus/local/singers.json"))
  }

  @Test func changedFileNeedsToBeTakenAsANewVersion() throws {
    add("received/choir.txt")
    try desk.directory.write(
      "The choir sings\n\nThe choir sang in the harbour on Sunday.\n\nIt sang twice.\n",
      to: "received/choir.txt")
    #expect(add("received/choir.txt") == 1)
    #expect(ledger.remarks.last?.contains("take the new version with --revise") == true)
    #expect(add("received/choir.txt", "--revise") == 0)
    #expect(ledger.lines.last == "ok - choir revised: kept 2, moved 0, orphaned 0 · 3 units")
  }

  @Test func newVersionSaysWhichUnitsLostTheirPlace() throws {
    add("received/choir.txt")
    try desk.directory.write("The choir sings\n\nRain fell.\n", to: "received/choir.txt")
    #expect(add("received/choir.txt", "--revise") == 0)
    #expect(
      ledger.remarks == [
        "choir: unit 1 has lost its place: 'The choir sang in the harbour on Sunday.'"
      ])
  }

  @Test func newVersionOfAnOwnFileIsTakenWhateverItsEndingLooksLike() throws {
    try desk.directory.write(Self.choir, to: "corpus/Own.TXT")
    add("\(desk.directory.path)/corpus")
    try desk.directory.write(Self.choir + "\nRain fell.\n", to: "corpus/Own.TXT")
    #expect(add("\(desk.directory.path)/corpus/Own.TXT", "--revise") == 0)
    #expect(ledger.lines.last?.hasPrefix("ok - own revised: kept 2") == true)
  }

  @Test func newVersionIsConfirmedThoughALayerCannotBeRead() throws {
    add("received/choir.txt")
    desk.run("open choir", "none 1", "open wire/ferry")
    let history = "annotations/mira/choir.history.jsonl"
    try desk.directory.write("{\"format\":\"postil.history/2\"}\n", to: history)
    try desk.directory.write("The choir sings\n\nRain fell.\n", to: "received/choir.txt")
    #expect(add("received/choir.txt", "--revise") == 0)
    #expect(ledger.lines.last?.hasPrefix("ok - choir revised") == true)
    #expect(ledger.remarks.last?.contains("choir.history.jsonl") == true)
  }

  @Test func otherLineEndsAreAnotherFileWithTheSameText() throws {
    add("received/choir.txt")
    try desk.directory.write(
      Self.choir.replacing("\n", with: "\r\n"), to: "received/choir.txt")
    #expect(add("received/choir.txt", "--revise") == 0)
    #expect(
      ledger.lines.last == "ok - choir revised: another file with the same text · 2 units")
    #expect(!desk.directory.has("corpus/choir.history.jsonl"))
  }

  @Test(arguments: ["", "/annotations", "/.."])
  func workspaceIsNoFolderOfReceivedFiles(place: String) {
    #expect(add("\(desk.directory.path)\(place)") == 1)
    #expect(ledger.remarks.first?.contains("holds the workspace's own files") == true)
  }

  @Test func folderWithoutArticlesIsRefused() throws {
    try desk.directory.write("x", to: "received/scans/a.pdf")
    #expect(add("received/scans") == 1)
    #expect(ledger.remarks[0].contains("has no file that articles are read from"))
    #expect(ledger.remarks[1] == "1 file passed over: .pdf 1")
  }

  @Test func goodFilesAreAddedBesideABadOne() throws {
    try desk.directory.write("", to: "received/empty.txt")
    #expect(add("received") == 1)
    #expect(ledger.lines.count == 2)
    #expect(ledger.remarks.last == "added 2, refused 1")
  }

  @Test func eachArticleIsAnObjectForAProgram() throws {
    try desk.directory.write("", to: "received/empty.txt")
    #expect(add("received/choir.txt", "received/empty.txt", "--json") == 1)
    #expect(
      ledger.lines[0].hasPrefix(#"{"ok":true,"command":"add","article":"choir","unit":null,"#))
    #expect(
      ledger.lines[1].hasPrefix(
        #"{"ok":false,"command":"add","error":{"code":"undecodable","message":"#))
  }

  @Test func nothingMoreIsAddedWhenTheReaderHasGone() {
    let ledger = Ledger(linesUntilFailure: 0)
    #expect(add("received", into: ledger) == 1)
    #expect(ledger.remarks.last == "error: standard output was closed")
    #expect(desk.directory.has("corpus/2031/ferry.json"))
    #expect(!desk.directory.has("corpus/choir.json"))
  }

  @Test(arguments: [
    ["add"], ["add", "-", "-"], ["add", "a.txt", "--name", "a"], ["add", "-", "--name", "a b"],
    ["add", "a", "--format", "pdf"], ["add", "a", "--encoding", "ebcdic"],
    ["add", "a", "--field", "body"], ["add", "a", "--field", "size=x"],
    ["add", "a", "--folder", "../x"],
  ])
  func wrongWordsAreWrongUsage(words: [String]) {
    let environment = ProgramEnvironment(
      arguments: words, variables: [:],
      terminal: { (_) throws(TerminalError) in throw .closed }, output: { _ in ledger })
    #expect(Program(environment).run() == 64)
  }
}
