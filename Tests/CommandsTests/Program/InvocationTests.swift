import Testing

@testable import Commands

struct InvocationTests {
  @Test func argumentsAreCutAtTheCommand() throws {
    let invocation = try Invocation(["--annotator", "tag", "--json", "note", "--x", "3"])
    #expect(invocation.leading == ["--annotator", "tag", "--json"])
    #expect(invocation.command?.specification.name == "note")
    #expect(invocation.words == ["--x", "3"])
  }

  @Test func withoutCommandEverythingLeads() throws {
    let invocation = try Invocation(["--workspace", "status"])
    #expect(invocation.command == nil)
    #expect(invocation.leading == ["--workspace", "status"])
  }

  @Test func plainOptionsNeedNoParser() {
    let options = GlobalOptions(["--color", "never", "--json", "--workspace", "w"])
    #expect(options?.color == .never)
    #expect(options?.writesJSON == true)
    #expect(options?.workspace == "w")
  }

  @Test(arguments: [
    ["--help"], ["--version"], ["--workspace=w"], ["--workspace"], ["--workspace", "--json"],
    ["--color", "red"], ["--annotator", ""], ["--article", "a"], ["-j"], ["--"],
  ])
  func everythingElseIsLeftToTheParser(words: [String]) {
    #expect(GlobalOptions(words) == nil)
  }

  @Test func parserReadsTheSame() throws {
    let options = try Invocation(["--workspace=w", "--color=never", "status"]).options()
    #expect(options.workspace == "w")
    #expect(options.color == .never)
  }
}
