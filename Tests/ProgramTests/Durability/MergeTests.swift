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
