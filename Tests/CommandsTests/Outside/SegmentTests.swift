import Testing

@testable import Commands

/// Taking files apart without a workspace.
struct SegmentTests {
  private let directory: ScratchDirectory

  init() throws {
    directory = try ScratchDirectory()
    try directory.write("Ferry sails again\n\nIt sails today. All are glad.\n", to: "ferry.txt")
    try directory.write(#"{"id":"a","text":"One. Two."}"#, to: "two.jsonl")
    try directory.write("{}\n{\"id\":\"b\",\"text\":\"\"}\n", to: "bad.NDJSON")
  }

  private func segment(_ words: String..., into ledger: Ledger = Ledger()) -> (Int32, Ledger) {
    let words = words.map { $0.contains(".") ? "\(directory.path)/\($0)" : $0 }
    var environment = ProgramEnvironment(
      arguments: ["segment"] + words, variables: [:],
      terminal: { (_) throws(TerminalError) in throw .closed }, output: { _ in ledger })
    environment.currentDirectory = directory.path
    return (Program(environment).run(), ledger)
  }

  @Test func textFileIsAnArticleNamedAfterItsPath() {
    let (status, ledger) = segment("ferry.txt")
    #expect(status == 0)
    #expect(ledger.lines.count == 1)
    #expect(ledger.lines[0].hasPrefix(#"{"id":"\#(directory.path)/ferry","textSha256":"#))
    #expect(ledger.lines[0].contains(#""units":[[0,17],[19,34],[35,48]]"#))
    #expect(ledger.remarks.isEmpty)
  }

  @Test(arguments: ["1", "3"])
  func extensionsTellWhatTheFilesHold(jobs: String) {
    let (status, ledger) = segment("two.jsonl", "ferry.txt", "bad.NDJSON", "--jobs", jobs)
    #expect(status == 1)
    let codes = ledger.lines.map { $0.contains("bad-id") }
    #expect(codes == [false, false, true, false])
    #expect(
      ledger.remarks == ["error: 1 of 4 articles could not be read; the output says why"])
  }

  @Test func inputOverridesExtensions() {
    let (status, ledger) = segment("two.jsonl", "--input", "text")
    #expect(status == 0)
    #expect(ledger.lines[0].contains(#"/two","textSha256""#))
  }

  @Test func fileOfLinesThatIsMissingIsSaidAndTheOthersGoOn() {
    let (status, ledger) = segment("none.jsonl", "two.jsonl")
    #expect(status == 1)
    #expect(ledger.lines.count == 1)
    #expect(
      ledger.remarks == [
        "error: cannot open '\(directory.path)/none.jsonl': no such file or folder; check the path"
      ])
  }

  @Test func textFileThatIsMissingIsAnErrorInItsPlace() {
    let (status, ledger) = segment("none.txt", "ferry.txt")
    #expect(status == 1)
    #expect(ledger.lines.count == 2)
    #expect(
      ledger.lines[0].hasPrefix(#"{"id":"\#(directory.path)/none","error":{"code":"cannot-open","#))
  }

  @Test func textIsDecodedAsAddDoes() throws {
    try directory.write([0xEF, 0xBB, 0xBF] + "One.\r\nTwo.".utf8, to: "marked.txt")
    try directory.write([0x43, 0x61, 0x66, 0xE9, 0x2E], to: "western.txt")
    try directory.write([0x50, 0, 0, 0, 1, 2], to: "binary.txt")
    let lines = segment("marked.txt", "western.txt", "binary.txt").1.lines
    #expect(lines[0].contains(#""units":[[0,4],[5,9]]"#))
    #expect(lines[1].contains(#""units":[[0,5]]"#))
    #expect(lines[2].contains(#""error":{"code":"undecodable""#))
  }

  @Test func encodingCanBeNamed() throws {
    try directory.write([0xC4, 0xE0, 0x2E], to: "short.txt")
    let guessed = segment("short.txt").1.lines
    let named = segment("short.txt", "--encoding", "koi8-r").1.lines
    #expect(named != guessed)
  }

  @Test func languageIsForArticlesThatNameNone() {
    let lines = segment("two.jsonl", "--language", "en").1.lines
    #expect(lines[0].hasPrefix(#"{"id":"a","language":"en","#))
  }

  @Test(arguments: [
    ["--input", "xml"], ["--jobs", "0"], ["--jobs", "257"], ["--jobs", "many"],
    ["--encoding", "none"], ["--language"],
  ])
  func wrongOptionsAreWrongUsage(words: [String]) {
    let ledger = Ledger()
    let environment = ProgramEnvironment(
      arguments: ["segment"] + words, variables: [:],
      terminal: { (_) throws(TerminalError) in throw .closed }, output: { _ in ledger })
    #expect(Program(environment).run() == 64)
    #expect(ledger.lines.isEmpty)
  }

  @Test func closedOutputIsSaid() {
    let (status, ledger) = segment("two.jsonl", into: Ledger(linesUntilFailure: 0))
    #expect(status == 1)
    #expect(ledger.remarks == ["error: standard output was closed"])
  }
}
