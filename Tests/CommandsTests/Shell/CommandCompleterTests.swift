import Annotations
import Testing

@testable import Commands

struct CommandCompleterTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    desk.run("open wire/ferry", "tag 1 support official speaker='Ria Colm'")
  }

  private func texts(_ line: String) -> [String] {
    CommandCompleter(desk.session).completions(of: line).candidates.map(\.text)
  }

  @Test func commandsOfTheShellAreProposedFirst() {
    #expect(texts("").contains("tag"))
    #expect(!texts("").contains("init"))
    #expect(texts("re") == ["reopen", "redo", "review", "restore", "report"])
    #expect(texts("3 n") == ["next", "none", "note"])
  }

  @Test func articlesFollowOpen() {
    #expect(texts("open ") == ["local/choir", "wire/ferry", "wire/permits"])
    #expect(texts("open wire/p") == ["wire/permits"])
  }

  @Test(arguments: ["tag 3 su", "t su", "also su", "same 3 official su"])
  func labelsFollowCodingCommands(line: String) {
    #expect(texts(line) == ["support"])
  }

  @Test func entitiesAndVariablesAreProposedBesideLabels() {
    #expect(texts("tag s") == ["sollan", "support", "source=", "speaker=", "stance="])
    #expect(texts("tag to") == ["tolk", "tolken", "topic="])
  }

  @Test func variableAwaitsItsValue() throws {
    let completions = CommandCompleter(desk.session).completions(of: "tag 3 sta")
    #expect(completions.start == 6)
    #expect(completions.candidates == [Candidate(text: "stance=", endsWord: false)])
  }

  @Test func valuesFollowTheSign() {
    #expect(texts("tag stance=o") == ["stance=oppose"])
    #expect(texts("tag target=") == ["target=talks", "target=permits"])
    #expect(texts("tag tone=x").isEmpty)
  }

  @Test func namesUsedInThisCodingAreProposedAndQuoted() {
    #expect(texts("tag speaker=R") == ["speaker='Ria Colm'"])
    #expect(texts("tag via=H") == ["via=harbourpost"])
  }

  @Test func retiredLabelsAreNotProposed() {
    #expect(!texts("tag ").contains("witness"))
    #expect(!texts("tag source=").contains("source=witness"))
  }

  @Test func caseDoesNotMatter() {
    #expect(texts("tag SUP") == ["support"])
  }

  @Test(arguments: [
    ("undo -", ["--run"]), ("find --", ["--all"]), ("done ", ["--rest"]),
    ("done --rest ", ["none"]), ("diff m", ["mira"]), ("annotator ", ["mira"]),
    ("help un", ["undo"]), ("set c", ["context"]), ("agreement ex", ["explain"]),
    ("agreement explain st", ["stance"]), ("agreement --variable fo", ["found"]),
    ("codebook re", ["rename", "retire"]),
    ("goto ", []), ("xyzzy ", []), ("note 3 su", []),
  ])
  func eachPositionHasItsProposals(line: String, expected: [String]) {
    #expect(texts(line) == expected)
  }

  @Test func wordBeginsAtItsByte() {
    let completer = CommandCompleter(desk.session)
    #expect(completer.completions(of: "note ї ").start == 8)
    #expect(completer.completions(of: "tag 3 sup").start == 6)
    #expect(completer.completions(of: "").start == 0)
  }
}
