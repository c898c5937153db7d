import Testing

/// Reviews of one article in two clones, merged by git.
@Suite struct ReviewMergeTests {
  let desk: Desk

  /// Two annotators who are done and differ on units 1 and 2, and a clone of their workspace.
  init() throws {
    desk = try Desk()
    for (name, stance) in [("ada", "support"), ("jon", "oppose")] {
      let lines = "open talks\ntag 1-2 \(stance) official\ndone --rest none\n"
      try desk.write(lines, to: "../\(name).postil")
      #expect(try desk.postil("--annotator", name, "run", "../\(name).postil").status == 0)
    }
    #expect(
      try desk.system(
        "git init -q -b main && git add . && git commit -q -m begin && git clone -q . ../clone"
      ).status == 0)
  }

  /// Lets vera review here and wim in the clone, commits both, and merges the clone's work.
  private func diverge(here: String, there: String) throws -> Outcome {
    try desk.write("review talks\n\(here)\n", to: "../here.postil")
    try desk.write("review talks\n\(there)\n", to: "../there.postil")
    return try desk.system(
      """
      "$postil" --annotator vera run ../here.postil >&2 && git add . && git commit -q -m here || exit 9
      cd ../clone
      "$postil" --annotator wim run ../there.postil >&2 && git add . &&
        git commit -q -m there || exit 9
      cd ../study && git pull -q --no-rebase --no-edit ../clone main
      """)
  }

  private func shown(_ unit: Int) throws -> String {
    try desk.write("review talks\nshow \(unit)\n", to: "../show.postil")
    return try desk.postil("--annotator", "vera", "run", "../show.postil").output
  }

  @Test func decisionsOnDifferentUnitsBothStand() throws {
    #expect(try diverge(here: "pick 1 ada", there: "pick 2 jon").status == 0)
    #expect(try shown(1).contains("picked ada by vera"))
    #expect(try shown(2).contains("picked jon by wim"))
  }

  @Test func sameDecisionOfBothIsOne() throws {
    #expect(try diverge(here: "pick 1 ada", there: "pick 1 ada").status == 0)
    #expect(try !shown(1).contains("two decisions"))
  }

  @Test func sameUnitsAcceptedByBothAreOneDecisionEach() throws {
    let line = "review talks --accept unanimous"
    #expect(try diverge(here: line, there: line).status == 0)
    #expect(try !shown(3).contains("two decisions"))
  }

  @Test func contradictingDecisionsAreBothKeptUntilSettled() throws {
    #expect(try diverge(here: "pick 1 ada", there: "pick 1 jon").status == 0)
    let both = try shown(1)
    #expect(both.contains("two decisions, settle with pick or decide"))
    #expect(both.contains("picked ada by vera"))
    #expect(both.contains("picked jon by wim"))
    try desk.postil("--annotator", "vera", "pick", "1", "jon", "--article", "talks")
    #expect(try !shown(1).contains("two decisions"))
  }

  @Test func contradictionComesUpForReviewAgain() throws {
    let here = "review talks --accept unanimous\npick 1 ada\npick 2 ada"
    let there = "review talks --accept unanimous\npick 1 jon\npick 2 ada"
    #expect(try diverge(here: here, there: there).status == 0)
    let output = try desk.postil("--annotator", "vera", "review", "talks").output
    #expect(output.contains("1 with two versions"))
    #expect(output.contains("1 left"))
  }
}
