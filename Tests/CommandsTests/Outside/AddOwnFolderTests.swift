import Annotations
import Testing

@testable import Commands

/// Adding what lies in `corpus/`, and new versions as programs read of them.
struct AddOwnFolderTests {
  let desk: Desk
  let ledger = Ledger()

  init() throws {
    desk = try Desk()
    try desk.directory.write("Rain fell. The wind rose.\n", to: "corpus/rain.txt")
    add("corpus")
    try desk.directory.write("Snow fell.\n", to: "corpus/snow.txt")
  }

  @discardableResult
  private func add(_ words: String..., into ledger: Ledger = Ledger()) -> Int32 {
    let paths = words.map { $0.hasPrefix("corpus") ? "\(desk.directory.path)/\($0)" : $0 }
    let environment = ProgramEnvironment(
      arguments: paths.first == "--json" ? ["--json", "add"] + paths.dropFirst() : ["add"] + paths,
      variables: ["POSTIL_WORKSPACE": desk.directory.path],
      terminal: { (_) throws(TerminalError) in throw .closed }, output: { _ in ledger })
    return Program(environment).run()
  }

  @Test func articlesThatAreThereAlreadyAreOnlyCounted() {
    #expect(add("corpus", into: ledger) == 0)
    #expect(ledger.lines.map { $0.prefix(16) } == ["ok - snow added:"])
    #expect(ledger.remarks.last == "added 1, unchanged 1")
  }

  @Test func fileThatIsNamedIsAnsweredFor() {
    #expect(add("corpus/rain.txt", into: ledger) == 0)
    #expect(ledger.lines == ["ok - rain is there already, unchanged"])
  }

  @Test func changedFileIsStillRefused() throws {
    try desk.directory.write("Rain fell. The wind fell.\n", to: "corpus/rain.txt")
    #expect(add("corpus", into: ledger) == 1)
    #expect(ledger.remarks.last == "added 1, refused 1")
  }

  @Test func programsReadWhatBecameOfTheUnits() throws {
    try desk.directory.write("Rain fell. Nobody minded.\n", to: "corpus/rain.txt")
    add("--json", "corpus/rain.txt", "--revise", into: ledger)
    let line = try #require(ledger.lines.last)
    #expect(line.contains(#""article":"rain""#))
    #expect(line.hasSuffix(#","units":2,"kept":1,"moved":0,"orphaned":1}"#))
  }
}
