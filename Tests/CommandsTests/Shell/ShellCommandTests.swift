import Annotations
import Testing

@testable import Commands

/// annotator, set, help, quit and run as commands.
struct ShellCommandTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    desk.run("open wire/ferry", "none 1")
  }

  // MARK: annotator

  @Test func annotatorIsShown() {
    #expect(desk.run("annotator").lines == ["mira"])
  }

  @Test func openArticleStaysOpenWithTheOthersCoding() throws {
    desk.run("annotator jon")
    #expect(desk.session.open?.article.id == "wire/ferry")
    #expect(try desk.coding(1) == nil)
    desk.run("tag 1 support official", "annotator mira")
    #expect(try desk.coding(1) == ["none"])
  }

  @Test(arguments: ["reference", "Mira", "../jon", "codebook.yaml", ".jon", "jon."])
  func nameThatNobodyMayCodeUnderIsRefused(name: String) {
    #expect(desk.say("annotator \(name)").hasPrefix("'\(name)' cannot be an annotator's name; "))
    #expect(desk.run("annotator").lines == ["mira"])
  }

  @Test func refusedAnnotatorLeavesEverythingAsItIs() throws {
    try desk.directory.write(
      #"{"format":"postil.layer/2"}"#, to: "annotations/jon/wire/ferry.json")
    desk.run("goto 3")
    #expect(desk.say("annotator jon").contains("'postil.layer/2'"))
    #expect(desk.run("annotator").lines == ["mira"])
    #expect(desk.cursor == 3)
    #expect(desk.say("none 2") == "ok 2 wire/ferry#2 none")
  }

  // MARK: set

  @Test func preferencesAreShownAndChanged() {
    #expect(
      desk.run("set").lines.map { $0.prefix(12) } == [
        "context 1   ", "advance on  ", "colours auto", "keys emacs  ", "blind-outlet",
      ])
    #expect(desk.run("set context 0", "set advance off").remarks.isEmpty)
    #expect(desk.session.preferences.contextLines == 0)
    #expect(!desk.session.preferences.showsNext)
  }

  @Test(arguments: [
    ("advance", "0.5", "0.5"), ("advance", "2", "2"), ("advance", "0.050", "0.05"),
    ("advance", "10", "10"), ("advance", "0", "on"), ("colours", "never", "never"),
    ("keys", "vi", "vi"), ("blind-outlet", "on", "on"),
  ])
  func preferenceIsShownAsItIsKept(name: String, value: String, shown: String) {
    desk.run("set \(name) \(value)")
    let setting = desk.session.preferences.settings.first { $0.name == name }
    #expect(setting?.value == shown)
    var kept = Preferences()
    let isKept = kept.set(name, to: shown)
    #expect(isKept)
    #expect(kept == desk.session.preferences)
  }

  @Test func contextIsWhatShowShows() {
    desk.run("goto 3", "set context 0")
    #expect(desk.run("show").lines.count == 4)
  }

  @Test(arguments: [
    ("set contxt 1", "no preference 'contxt'; did you mean 'context'?"),
    ("set colour red", "no preference 'colour'; did you mean 'colours'?"),
    ("set context", "set takes a name and a value; usage: set [NAME VALUE]"),
  ])
  func unknownPreferenceIsRefused(line: String, sentence: String) {
    #expect(desk.say(line) == sentence)
  }

  @Test(arguments: [
    "set context 10", "set context -1", "set context many", "set advance maybe", "set advance 11",
    "set advance -1", "set advance 1e0", "set colours red", "set keys ed", "set blind-outlet x",
  ])
  func valueThatAPreferenceDoesNotTakeIsRefused(line: String) {
    let words = line.split(separator: " ")
    #expect(desk.say(line).hasPrefix("'\(words[1])' does not take '\(words[2])': "))
    #expect(desk.say(line).hasSuffix("; usage: set [NAME VALUE]"))
  }

  // MARK: help

  @Test func overviewFitsOneScreen() {
    let lines = desk.run("help").lines
    #expect(lines.count < 24)
    #expect(lines.allSatisfy { $0.unicodeScalars.count <= 80 })
  }

  @Test func overviewNamesEveryCommandOfTheShell() {
    let text = desk.run("help").lines.joined(separator: "\n")
    for specification in CommandTable.all.map({ $0.specification })
    where specification.group != .outside {
      #expect(text.contains(specification.name))
    }
  }

  @Test(arguments: CommandTable.names)
  func everyCommandHasAPage(name: String) {
    let lines = desk.run("help \(name)").lines
    #expect(lines.first?.hasPrefix(name) == true)
    #expect(lines.count > 1)
  }

  @Test func helpOfAMistypedCommandSuggests() {
    #expect(desk.say("help tga") == "unknown command 'tga'; did you mean 'tag'?")
  }

  // MARK: quit, run

  @Test func quitTakesNoWords() {
    #expect(desk.say("quit now") == "'now' is one word too many; usage: quit")
  }

  @Test(arguments: ["run", "run -"])
  func runNeedsAFileInside(line: String) {
    #expect(
      desk.say(line) == "run needs a file here; usage: run [SCRIPT|-] [--keep-going]")
  }
}
