import Foundation
import Testing

@testable import Commands

/// `report -o FILE`: the file is there whole, or it is as it was.
struct ReportFileTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    desk.run("open wire/ferry", "tag 1 support official", "done --rest none")
  }

  private func path(_ name: String) -> String { "\(desk.directory.path)/\(name)" }

  @Test func reportIsWrittenAndSaidSo() throws {
    let shown = desk.run("report --format markdown").lines
    let output = desk.run("report --format markdown -o \(path("report.txt"))")
    #expect(output.lines.first?.hasPrefix("wrote '\(path("report.txt"))', ") == true)
    #expect(
      try desk.directory.text(of: "report.txt").split(separator: "\n").first?.description
        == shown.first)
  }

  @Test(arguments: [
    ("r.md", "## "), ("r.json", "{\"codebook\""), ("r.csv", "section,"), ("r.txt", "Summary"),
    ("r", "Summary"),
  ])
  func endingGivesTheForm(name: String, beginning: String) throws {
    desk.run("report -o \(path(name))")
    #expect(try desk.directory.text(of: name).hasPrefix(beginning))
  }

  @Test func methodsAreWrittenToo() throws {
    desk.run("report --methods -o \(path("methods.md"))")
    #expect(try desk.directory.text(of: "methods.md").hasPrefix("## Methods"))
  }

  @Test func programsAreToldWhere() {
    let output = desk.run("report -o \(path("r.md"))", json: true)
    #expect(
      output.lines.first?.contains("\"value\":{\"file\":\"\(path("r.md"))\",\"bytes\":") == true)
  }

  @Test func folderIsNoFile() {
    #expect(
      desk.say("report -o \(desk.directory.path)")
        == "\(desk.directory.path): it is a folder, not a file; name a file: -o report.txt")
  }

  @Test(arguments: ["annotations", "corpus"])
  func articlesAndCodingsAreNotWrittenOver(folder: String) throws {
    let codebook = try desk.directory.text(of: "annotations/codebook.yaml")
    let file = path("\(folder)/codebook.yaml")
    #expect(desk.say("report -o \(file)").contains("no form of a report is known by the ending"))
    #expect(desk.say("report --format text -o \(file)").contains("not written there"))
    #expect(try desk.directory.text(of: "annotations/codebook.yaml") == codebook)
  }

  @Test func missingFolderIsSaid() {
    #expect(
      desk.say("report -o \(path("none/r.md"))")
        == "cannot write '\(path("none/r.md"))': no such file or folder; check the path")
  }
}
