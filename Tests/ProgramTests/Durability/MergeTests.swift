import Foundation
import Testing

/// Workspaces that git keeps in several clones.
@Suite struct MergeTests {
  let desk: Desk

  /// A workspace with one coded unit, and a clone of it beside it.
  init() throws {
    desk = try Desk()
    try desk.postil("tag", "1", "support", "official", "--article", "talks")
    #expect(
      try desk.system(
        "git init -q -b main && git add . && git commit -q -m begin && git clone -q . ../clone"
      )
      .status == 0)
  }

  /// Executes commands here and in the clone, commits both, and merges the clone's work.
  private func diverge(here: String, there: String, by annotator: String = "mira") throws -> Outcome
  {
    try desk.write(here, to: "../here.postil")
    try desk.write(there, to: "../there.postil")
    return try desk.system(
      """
      "$postil" run ../here.postil >&2 && git add . && git commit -q -m here || exit 9
      cd ../clone
      "$postil" --annotator \(annotator) run ../there.postil >&2 && git add . &&
        git commit -q -m there || exit 9
      cd ../study && git pull -q --no-rebase --no-edit ../clone main
      """)
  }

  private func shown(_ unit: Int) throws -> String {
    try desk.postil("show", "\(unit)", "--article", "talks").output
  }

  @Test func twoAnnotatorsMerge() throws {
    let outcome = try diverge(
      here: "open talks\nnone 2\n", there: "open talks\nnone 3\n", by: "jon")
    #expect(outcome.status == 0)
    let annotators = try JSONText.objects(try desk.postil("articles", "--json").output)[0][
      "annotators"]
    #expect(annotators as? [String: Int] == ["jon": 1, "mira": 2])
  }

  @Test func changesOfOneAnnotatorToDifferentUnitsBothStand() throws {
    let outcome = try diverge(here: "open talks\nnone 2\n", there: "open talks\nnone 3\n")
    #expect(outcome.status == 0)
    #expect(try desk.postil("articles", "talks").output.contains("3/6 open"))
    #expect(try desk.postil("log", "--article", "talks").lines.count == 3)
  }

  @Test func sameUnitWithDifferentValuesHasTwoVersionsUntilItIsTagged() throws {
    let outcome = try diverge(
      here: "open talks\ntag 1 oppose official\n", there: "open talks\ntag 1 neutral official\n")
    #expect(outcome.status == 0)
    #expect(try shown(1).contains("two versions, settle with tag"))
    #expect(try shown(1).contains("oppose"))
    #expect(try shown(1).contains("neutral"))
    try desk.postil("tag", "1", "neutral", "official", "--article", "talks")
    #expect(try !shown(1).contains("two versions"))
  }

  @Test func sameValuesOnBothSidesAreOne() throws {
    let outcome = try diverge(
      here: "open talks\ntag 1 oppose official\n", there: "open talks\ntag 1 oppose official\n")
    #expect(outcome.status == 0)
    #expect(try !shown(1).contains("two versions"))
  }

  @Test func layerAfterAMergeIsMadeAnewByTheNextChange() throws {
    _ = try diverge(here: "open talks\nnone 2\n", there: "open talks\nnone 3\n")
    #expect(try desk.postil("none", "4", "--article", "talks").status == 0)
    let layer = try JSONText.object(try desk.read("annotations/mira/talks.json"))
    #expect((layer["units"] as? [Any])?.count == 4)
  }

  @Test func labelRenamedOnOneSideAndUsedOnTheOtherLosesNothing() throws {
    let outcome = try desk.system(
      """
      "$postil" codebook rename support backing --yes >&2 &&
        "$postil" tag 2 backing official --article talks >&2 && git add . && git commit -q -m here || exit 9
      cd ../clone && "$postil" tag 3 support official --article talks >&2 &&
        "$postil" --annotator jon tag 1 support official --article talks >&2 &&
        git add . && git commit -q -m there || exit 8
      cd ../study && git pull -q --no-rebase --no-edit ../clone main
      """)
    #expect(outcome.status == 0)
    #expect(try shown(1).contains("official topic backing"))
    #expect(try shown(2).contains("official topic backing"))
    #expect(try shown(3).contains("official topic support"))
    let check = try desk.postil("verify")
    #expect(
      check.status == 0 && check.output.contains("stance=support of codebook version 1 on unit 3"))
    #expect(try desk.postil("tag", "3", "backing", "official", "--article", "talks").status == 0)
    #expect(try !desk.postil("verify").output.contains("on unit 3"))
  }

  @Test func differentRenamesOfOneLabelAreAConflictOfTheCodebookAlone() throws {
    let outcome = try desk.system(
      """
      "$postil" codebook rename support backing --yes >&2 && git add . && git commit -q -m here || exit 9
      cd ../clone && "$postil" codebook rename support favour --yes >&2 &&
        git add . && git commit -q -m there || exit 8
      cd ../study && ! git pull -q --no-rebase --no-edit ../clone main >&2 &&
        git diff --name-only --diff-filter=U
      """)
    #expect(outcome.output == "annotations/codebook.yaml\n")
    let settled = try desk.system(
      "git checkout -q --ours annotations/codebook.yaml && git add . && git commit -q -m ours")
    #expect(settled.status == 0)
    #expect(try shown(1).contains("two versions, settle with tag"))
    #expect(try desk.postil("tag", "1", "backing", "official", "--article", "talks").status == 0)
    #expect(try desk.postil("verify").status == 0)
  }

  @Test func rechecksOfBothSidesBothStand() throws {
    let outcome = try diverge(
      here: "open talks\ntag --recheck 1 oppose official\n",
      there: "open talks\ntag --recheck 1 support official\ntag --recheck 1 neutral official\n")
    #expect(outcome.status == 0)
    #expect(try shown(1).contains("official topic support"))
    #expect(try !shown(1).contains("two versions"))
    let log = try desk.postil("log", "1", "--article", "talks").output
    for stance in ["oppose", "support", "neutral"] {
      #expect(log.contains("tag --recheck 1 \(stance) official"))
    }
    #expect(
      try desk.postil("agreement", "intra").output.contains("Units judged once more by recheck"))
    #expect(try desk.postil("verify").status == 0)
  }

  @Test func sessionGoesOnWhenGitReplacesTheHistory() throws {
    let session = try desk.start("run", "-")
    session.write("open talks\nnone 2\n")
    #expect(try session.nextLine() == "ok 2 talks#2 none")
    try desk.system("git checkout -q -- annotations")
    session.write("none 3\n")
    #expect(try session.nextLine() == "ok 2 talks#3 none")
    #expect(try session.waitForEnd().errors.contains("it was read again"))
  }
}
