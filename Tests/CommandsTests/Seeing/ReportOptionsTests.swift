import Testing

@testable import Commands

/// Which part of a report is asked for.
struct ReportOptionsTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    desk.run("open wire/ferry", "tag 1 support official", "done --rest none")
  }

  @Test func onePartIsShown() {
    let lines = desk.run("report --section progress").lines
    #expect(lines.first?.hasPrefix("Coding with") == true)
    #expect(!lines.contains("Summary") && !lines.contains("Agreement"))
  }

  @Test func unknownPartIsRefusedWithTheNames() {
    #expect(
      desk.say("report --section voice").contains(
        "--section takes summary, progress, voices, stance, sources, distributions, agreement, "
          + "review or methods, not 'voice'"))
  }

  @Test func methodsAreTheParagraph() {
    #expect(
      desk.run("report --section methods").lines == desk.run("report --methods").lines)
  }

  @Test(arguments: [
    ("--section voices --format html", "a page of html is whole; leave out --section"),
    ("--section methods -o r.html", "a page of html is whole; leave out --section"),
    ("--section voices --methods", "--methods goes without --section voices"),
    ("--section summary --format csv", "--section summary writes text, markdown or json only"),
  ])
  func partsThatCannotBeAreRefused(options: String, reason: String) {
    #expect(desk.say("report \(options)").contains(reason))
  }
}
