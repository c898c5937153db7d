import Testing

@testable import Commands

/// What completion proposes for an option is what its command takes.
struct ProposedValueTests {
  @Test(arguments: [
    ["report", "--format"], ["report", "--interval"], ["agreement", "--format"],
    ["agreement", "--by"], ["agreement", "--ratings", "r.csv", "--level"],
    ["agreement", "--ratings", "r.csv", "--on-duplicate"], ["add", "file", "--format"],
    ["add", "file", "--encoding"], ["segment", "--input"], ["segment", "--encoding"],
    ["done", "--rest"], ["export"], ["set", "advance"],
  ])
  func isAccepted(words: [String]) throws {
    let command = try CommandTable.command(words[0], isAbbreviable: false)
    let given = Array(words.dropFirst())
    let place = WordPlace(of: "", after: given, in: command.specification)
    let values = WordProposals(nil, isPrompt: false).candidates(at: place).map(\.text)
    #expect(!values.isEmpty)
    for value in values where ExportFormat(rawValue: value)?.isOfRatings != true {
      _ = try command.init(Arguments(given + [value], for: command.specification))
    }
  }
}
