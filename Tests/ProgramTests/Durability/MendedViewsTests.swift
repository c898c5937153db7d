import Testing

/// Two people's codings of an article whose units a third one split and joined, in everything that
/// shows them.
@Suite struct MendedViewsTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    let both = "open talks\ntag 1 support official\n"
    try desk.postil("run", "-", input: both + "tag 2 oppose official\ndone --rest none\n")
    try desk.postil("--annotator", "jon", "run", "-", input: both + "done --rest none\n")
    try desk.postil("--annotator", "zoe", "split", "3", "for most", "--article", "talks")
    try desk.postil("--annotator", "zoe", "join", "1", "--article", "talks")
  }

  @Test func exportHasTheUnitsAsTheyAre() throws {
    #expect(
      try desk.postil("export", "ratings", "--variable", "found").output.split(separator: "\n")
        == [
          "unit,annotator,value", "talks#0,jon,no", "talks#0,mira,no", "talks#1,jon,yes",
          "talks#1,mira,yes", "talks#2,jon,no", "talks#2,mira,no", "talks#3,jon,no",
          "talks#3,mira,no", "talks#4,jon,no", "talks#4,mira,no", "talks#5,jon,no",
          "talks#5,mira,no",
        ])
    let lines = try desk.postil("export", "jsonl").output.split(separator: "\n")
    let quotes = Set(try lines.compactMap { try JSONText.object(String($0))["quote"] as? String })
    #expect(quotes.isSuperset(of: ["Rain fell on the quay", "for most of the day."]))
    #expect(quotes.contains { $0.hasPrefix("The envoy") && $0.hasSuffix("calls them a trap.") })
  }

  @Test func agreementComparesTheUnitsAsTheyAre() throws {
    let table = try desk.postil("agreement", "--variable", "found", "--format", "csv").output
    #expect(table.contains("\nfound,jon/mira,percent_agreement,1.0,,,6,\n"))
  }

  @Test func reportCountsTheUnitsAsTheyAre() throws {
    let table = try desk.postil("report", "--format", "csv").output
    for row in ["jon,coded,6", "jon,statements,1", "mira,coded,6", "mira,statements,2"] {
      #expect(table.contains("\nprogress,\(row)\n"))
    }
    #expect(table.contains("\nprogress,mira,place lost,0\n"))
  }

  @Test func diffComparesTheUnitsAsTheyAre() throws {
    #expect(
      try desk.postil("diff", "mira", "jon", "--article", "talks").output == """
            1  The envoy of the north backs the talks. The minister of the south calls them a trap.
               mira: = 1) official topic support
               mira: = 2) official topic oppose
               jon: = official topic support
        1 of 6 units differ

        """)
  }

  @Test func findAndArticlesCountTheUnitsAsTheyAre() throws {
    let script = "open talks\nfind fisherman\nnone\n"
    let found = try desk.postil("--annotator", "zoe", "run", "-", input: script)
    #expect(found.output == "ok 1 talks#5 none\n")
    #expect(try desk.postil("articles", "talks").output.contains("6/6 done"))
  }
}
