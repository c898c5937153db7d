import Annotations
import Storage
import Testing

@testable import Commands

/// `report --format html`: one page, written as it is made.
struct ReportPageTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    desk.run("open wire/ferry", "tag 1 support official", "done --rest none")
    desk.session.settings.mode = .subcommand
  }

  private func page(_ options: String = "") throws -> String {
    let path = "\(desk.directory.path)/report.html"
    let output = desk.run("report \(options) -o \(path)")
    #expect(output.lines.first?.hasPrefix("wrote ") == true)
    return try desk.directory.text(of: "report.html")
  }

  @Test func endingGivesThePage() throws {
    let page = try page()
    #expect(page.hasPrefix("<!DOCTYPE html>") || page.hasPrefix("<!doctype html>"))
    #expect(page.hasSuffix("</html>\n"))
    #expect(page.contains("Envoys met in Port Amsel on Monday."))
  }

  @Test func sameDataGiveTheSameBytes() throws {
    #expect(try page() == page())
  }

  @Test func pageSaysHowToMakeItAgain() throws {
    let page = try page("--seed 7 --basis annotator:mira --date 2031-04-01 --resamples 20")
    #expect(
      page.contains(
        "postil report --format html --basis annotator:mira --date 2031-04-01 --resamples 20 "
          + "--seed 7 -o report.html"))
    #expect(page.contains(try desk.session.workspace.codebookSum()))
  }

  @Test func pageNamesTheArticlesThatItWasMadeOf() throws {
    desk.session.settings.mode = .prompt
    #expect(try page("--article ferry").contains("report --format html --article wire/ferry -o"))
  }

  @Test func closedCodingHasTheChecksumOfItsClosingChange() throws {
    let closing = try #require(try desk.changes.last)
    desk.run("round close all")
    desk.session.settings.mode = .script
    desk.run("open wire/ferry", "reopen", "tag 2 oppose official")
    let last = try #require(try desk.changes.last)
    _ = desk.session.finish()
    desk.session.settings.mode = .subcommand
    let page = try page("--round all")
    #expect(page.contains("<td>\(closing.revision)</td><td><code>\(closing.sum)</code>"))
    #expect(!page.contains(last.sum) && closing.sum != last.sum)
  }

  @Test func filesAreLookedAtOnRequest() throws {
    #expect(try page().contains("<dt>postil verify</dt><dd>not asked for"))
    _ = desk.session.finish()
    #expect(try page("--verify").contains(/<dt>postil verify<\/dt><dd>[0-9]+ files,/))
    let layer = "annotations/mira/wire/ferry.json"
    let altered = try desk.directory.text(of: layer).split(separator: "\"support\"")
    try desk.directory.write(altered.joined(separator: "\"oppose\""), to: layer)
    let other = try Desk(session: "s2", beside: desk)
    other.session.settings.mode = .subcommand
    let line = "report --verify -o \(desk.directory.path)/report.html"
    let command = try #require(try CommandReader.command(line, isPrompt: false))
    #expect(try other.session.execute(command).foundProblems)
    let found = "damage: annotations/mira/wire/ferry.json"
    #expect(try desk.directory.text(of: "report.html").contains(found))
  }

  @Test func promptDoesNotLookAtOthersFiles() throws {
    desk.session.settings.mode = .prompt
    #expect(desk.say("report --verify --format html").hasPrefix("--verify looks at everybody"))
  }

  @Test func damagedCodingIsOnThePage() throws {
    try desk.directory.remove("annotations/mira/wire/ferry.history.jsonl")
    try desk.directory.write("{", to: "annotations/mira/wire/ferry.json")
    let other = try Desk(session: "s2", beside: desk)
    other.session.settings.mode = .subcommand
    let output = other.run("report --format html")
    #expect(
      output.remarks.contains { $0.hasPrefix("error: -:1: annotations/mira/wire/ferry.json:") })
    #expect(output.lines.contains { $0.contains("annotations/mira/wire/ferry.json:1:") })
  }

  @Test func terminalGetsNoPage() throws {
    desk.session.settings.isOutputTerminal = true
    #expect(
      desk.say("report --format html")
        == "standard output: a page of html is not read at a terminal; "
        + "write it to a file: -o report.html")
  }

  @Test(arguments: [
    ("--basis best", "--basis takes reference, majority or annotator:NAME, not 'best'"),
    ("--basis annotator:", "'' cannot be an annotator's name"),
    ("--basis annotator:noam", "no annotator 'noam' here"),
    ("--date 2031-02-30 --format html", "--date takes a day such as 2031-03-02, not '2031-02-30'"),
    ("--date 2031-02-03", "--date goes with --format html"),
    ("--verify", "--verify goes with --format html"),
    ("--methods --format html", "--methods writes text, markdown or json only"),
  ])
  func wrongOptionsAreRefused(options: String, sentence: String) {
    #expect(desk.say("report \(options)").hasPrefix(sentence))
  }

  @Test func otherCommandsMakeNoPage() {
    #expect(
      desk.say("agreement --format html")
        .hasPrefix("--format takes text, json, csv or markdown, not 'html'"))
  }
}
