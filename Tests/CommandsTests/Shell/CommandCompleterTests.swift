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
    #expect(texts("re") == ["reopen", "redo", "review", "recheck", "restore", "report"])
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

  @Test(arguments: ["set ", "set advance ", "set colours ", "set keys ", "set blind-outlet "])
  func preferencesAreExplained(line: String) {
    let candidates = CommandCompleter(desk.session).completions(of: line).candidates
    #expect(candidates.count > 1 && candidates.allSatisfy { !$0.note.isEmpty })
  }

  @Test func retiredLabelsAreNotProposed() {
    #expect(!texts("tag ").contains("witness"))
    #expect(!texts("tag source=").contains("source=witness"))
  }

  @Test func whatWasNotSaidYetIsProposedFirst() {
    #expect(texts("tag s").prefix(2) == ["sollan", "support"])
    #expect(texts("tag support s").first == "sollan")
    #expect(texts("tag sollan s").first == "support")
    #expect(texts("decide sollan + s").first == "sollan")
  }

  @Test func changesOfTheOpenArticleFollowRestoreNewestFirst() throws {
    desk.run("none 2")
    let candidates = CommandCompleter(desk.session).completions(of: "restore ").candidates
    #expect(candidates.map(\.text) == ["s1:2", "s1:1"])
    #expect(candidates.first?.note == "2  2031-03-02T10:00:00Z  none 2")
  }

  @Test func nobodyElsesNamesAreProposed() throws {
    let jon = try Desk("jon", session: "s2", beside: desk)
    jon.run("open wire/ferry")
    #expect(CommandCompleter(jon.session).completions(of: "tag speaker=R").candidates.isEmpty)
  }

  @Test func caseDoesNotMatter() {
    #expect(texts("tag SUP") == ["support"])
  }

  @Test(arguments: [
    ("undo -", ["--run"]), ("find --", ["--all"]), ("done ", ["--rest"]),
    ("done --rest ", ["none"]), ("diff m", ["mira"]), ("annotator ", ["mira"]),
    ("help un", ["undo"]), ("set con", ["context"]), ("agreement ex", ["explain"]),
    ("agreement explain st", ["stance"]), ("agreement --variable fo", ["found"]),
    ("codebook re", ["rename", "retire"]), ("codebook retire sup", ["support"]),
    ("round ", ["open", "close", "list"]), ("round close ", ["all"]),
    ("round open pilot --kind t", ["training"]), ("assign --annotators ", ["mira"]),
    ("assign --kind rel", ["reliability"]), ("review wire/f", ["wire/ferry"]),
    ("review --queue l", ["lowest"]), ("review --queue variable st", ["stance"]),
    ("review --accept ", ["unanimous"]), ("pick ", ["mira"]), ("pick 3 m", ["mira"]),
    ("decide sup", ["support"]), ("code local", ["local/choir"]),
    ("code --queue f", ["flagged"]), ("set keys ", ["emacs", "vi"]),
    ("set blind-outlet ", ["on", "off"]), ("why 3 su", []),
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
