import Testing

@testable import Commands

/// Completion knows every command: whatever usage names that can be foreseen, is.
struct ExpectedWordTests {
  /// Placeholders of words that nobody can foresee: numbers, texts, new names.
  private static let unforeseeable: Set<String> = [
    "A=B,…", "COLUMN", "DATE", "K", "L", "N", "N%", "P", "P%", "S", "TAG", "TEXT", "X", "A,B,C",
    "unit=U,annotator=A,value=V",
  ]
  /// Options whose value is a name that is yet to be given.
  private static let newNames: Set<String> = [
    "add --folder", "add --name", "codebook --as",
  ]

  @Test(arguments: CommandTable.names)
  func valuesOfOptionsAreForeseen(name: String) throws {
    let command = try CommandTable.command(name, isAbbreviable: false).specification
    for option in command.options {
      guard let value = option.value, !Self.unforeseeable.contains(value),
        !Self.newNames.contains("\(name) \(option.name)")
      else { continue }
      #expect(option.takes != .anything, "\(name) \(option.name) \(value)")
    }
  }

  @Test(arguments: CommandTable.names)
  func wordsAreForeseen(name: String) throws {
    let command = try CommandTable.command(name, isAbbreviable: false).specification
    let foreseeable = [
      "ARTICLE", "ANNOTATOR", "WORD…", "ID", "FILE", "DIR", "COMMAND", "SCRIPT", "NAME VALUE",
      "variable=value", "A B",
    ]
    guard !command.usage.hasPrefix("--"),
      foreseeable.contains(where: { command.usage.contains($0) })
    else { return }
    var behindANumber = Arguments()
    behindANumber.words = ["1"]
    #expect(
      command.expects(Arguments()) != .anything || command.expects(behindANumber) != .anything)
  }

  @Test func wordsBehindActionsAreForeseenToo() throws {
    var given = Arguments()
    given.words = ["close"]
    #expect(RoundCommand.specification.expects(given) == .round)
    given.words = ["advance"]
    guard case .explained(let values) = SetPreference.specification.expects(given) else {
      Issue.record("the values of a preference are not foreseen")
      return
    }
    #expect(values.map(\.text) == ["on", "off"])
  }
}
