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

  @Test func severalVariablesAreShown() {
    let lines = desk.run("report --variable found --variable stance --format csv").lines
    let sections = Set(lines.filter { $0.hasPrefix("agreement/") }.map { $0.prefix { $0 != "," } })
    #expect(sections == ["agreement/found", "agreement/stance"])
  }

  @Test(arguments: ["text", "html -o r.html"]) func unknownVariableIsRefused(form: String) {
    #expect(
      desk.say("report --variable stanse --format \(form)")
        == "the codebook has no variable 'stanse'; did you mean 'stance'?")
  }

  @Test func csvBeginsWithAMarkOnRequest() throws {
    let path = "\(desk.directory.path)/r.csv"
    desk.run("report --bom -o \(path)")
    #expect(try desk.directory.text(of: "r.csv").utf8.starts(with: "\u{FEFF}section,".utf8))
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
    ("--methods --variable stance", "--methods is on all variables; leave out --variable"),
    ("--bom", "--bom goes with --format csv"),
    ("-o -", "-o takes a file, not '-'; leave it out"),
    (
      "-o r.pdf",
      "the ending '.pdf'; the endings are .txt, .md, .json, .csv and .html, or add --format"
    ),
  ])
  func partsThatCannotBeAreRefused(options: String, reason: String) {
    #expect(desk.say("report \(options)").contains(reason))
  }
}
