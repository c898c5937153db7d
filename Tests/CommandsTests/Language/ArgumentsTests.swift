import Testing

@testable import Commands

struct ArgumentsTests {
  private func read(_ line: String, _ command: any Command.Type) throws -> Arguments {
    var reader = WordReader(line)
    return try Arguments(&reader, for: command.specification)
  }

  private func sentence(_ line: String, _ command: any Command.Type) -> String? {
    let error = #expect(throws: Refusal.self) { try read(line, command) }
    return error?.sentence
  }

  @Test(arguments: [
    "--keep-going a.postil", "a.postil --keep-going",
  ])
  func flagMayStandBeforeAndBehindWords(line: String) throws {
    let arguments = try read(line, RunCommand.self)
    #expect(arguments.options == ["--keep-going": ""])
    #expect(arguments.words == ["a.postil"])
  }

  @Test(arguments: ["--rest none", "--rest=none", "--rest 'none'"])
  func optionTakesTheNextWordOrWhatFollowsTheSign(line: String) throws {
    #expect(try read(line, Done.self).options == ["--rest": "none"])
  }

  @Test(arguments: ["-o f.md", "--output f.md", "--output=f.md", "-o 'f.md'"])
  func optionMayHaveAShortName(line: String) throws {
    #expect(try read(line, ReportCommand.self).options == ["--output": "f.md"])
  }

  @Test func shortNameHasItsValueBehindABlank() throws {
    #expect(try read("-of.md -o=f.md", ReportCommand.self).words == ["-of.md", "-o=f.md"])
  }

  @Test func optionWithoutItsValueIsRefused() {
    #expect(
      sentence("--rest", Done.self)
        == "--rest needs a value: --rest none; usage: done [--rest none]")
    #expect(sentence("--rest=", Done.self)?.hasPrefix("--rest needs a value") == true)
  }

  @Test func flagWithAValueIsRefused() {
    #expect(
      sentence("--run=yes", Undo.self) == "--run takes no value; usage: undo [K|--run]")
  }

  @Test(arguments: ["-2", "--2", "--rest", "--", "-"])
  func wordsThatBeginWithAHyphenAndAreNoOptionArePlain(word: String) throws {
    #expect(try read("3 \(word)", Tag.self).words == ["3", word])
  }

  @Test func quotedOptionIsAPlainWord() throws {
    let arguments = try read("'--keep-going'", RunCommand.self)
    #expect(arguments.options.isEmpty)
    #expect(arguments.words == ["--keep-going"])
  }

  @Test func quoteThatIsNotClosedIsRefusedWithItsColumn() {
    #expect(
      sentence("3 \"support", Tag.self)
        == "the quotation mark \" in column 3 is not closed; close it, or put a backslash before it"
    )
    #expect(sentence("--rest 'none", Done.self)?.contains("column 8") == true)
  }

  // MARK: Text to the end of the line

  @Test(arguments: [
    ("3 text # not a comment", ["3"], "text # not a comment"),
    ("# not a comment", [], "# not a comment"),
    ("it's  late ", [], "it's  late"),
    (". as before", ["."], "as before"),
    ("3rd of March", [], "3rd of March"),
    ("-- two dashes", [], "-- two dashes"),
    ("a\u{A0}b", [], "a\u{A0}b"),
    (#"back\slash"#, [], #"back\slash"#),
    ("say \"no\" twice", [], "say \"no\" twice"),
  ])
  func textIsTakenAsTyped(line: String, words: [String], text: String) throws {
    let arguments = try read(line, Note.self)
    #expect(arguments.words == words)
    #expect(arguments.text == text)
    #expect(!arguments.isTextQuoted)
  }

  @Test(arguments: [
    ("3 'it''s' # comment", ["3"], "its"),
    ("\"two  blanks\" and more", [], "two  blanks and more"),
    ("\"3\" men", [], "3 men"),
    ("3 \"\"", ["3"], ""),
  ])
  func textThatBeginsWithAQuotationMarkIsQuoted(line: String, words: [String], text: String) throws
  {
    let arguments = try read(line, Note.self)
    #expect(arguments.words == words)
    #expect(arguments.text == text)
    #expect(arguments.isTextQuoted)
  }

  @Test func textQuotationThatIsNotClosedIsRefused() {
    #expect(sentence("3 'tis late", Note.self)?.contains("' in column 3 is not closed") == true)
  }

  @Test func optionsOfATextCommandStandBeforeTheText() throws {
    let before = try read(#"--all /\bwar\b/"#, Find.self)
    #expect(before.options == ["--all": ""])
    #expect(before.text == #"/\bwar\b/"#)
    let behind = try read("war --all", Find.self)
    #expect(behind.options.isEmpty)
    #expect(behind.text == "war --all")
  }

  @Test func regularExpressionIsNotCutAtQuotesOrHashes() throws {
    #expect(try read(#"/it's #\d+ "x"/"#, Find.self).text == #"/it's #\d+ "x"/"#)
  }

  // MARK: A process's own arguments

  @Test(arguments: [
    (["3", "two", "words"], ["3"], "two words"),
    ([".", "again"], ["."], "again"),
    (["a  b", "c"], [], "a  b c"),
    (["3", "--all"], ["3"], "--all"),
  ])
  func wordsOfASubcommandsTextAreJoinedByOneSpace(
    given: [String], words: [String], text: String
  ) throws {
    let arguments = try Arguments(given, for: Note.specification)
    #expect(arguments.words == words)
    #expect(arguments.text == text)
  }

  @Test func emptyWordOfASubcommandIsAnEmptyText() throws {
    let arguments = try Arguments(["3", ""], for: Note.specification)
    #expect(arguments.text.isEmpty)
    #expect(arguments.isTextQuoted)
  }

  @Test func twoHyphensEndASubcommandsOptions() throws {
    let arguments = try Arguments(["--", "--run"], for: Undo.specification)
    #expect(arguments.options.isEmpty)
    #expect(arguments.words == ["--run"])
  }

  @Test func optionOfASubcommandMayStandBehindItsWords() throws {
    let arguments = try Arguments(["a", "b", "--unblind"], for: Diff.specification)
    #expect(arguments.has("--unblind"))
    #expect(arguments.words == ["a", "b"])
  }
}
