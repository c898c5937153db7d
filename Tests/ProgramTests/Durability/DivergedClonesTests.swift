import Foundation
import Testing

/// Two clones in which the same annotator and others do what there is to do, put together by git in
/// every way that it has.
@Suite struct DivergedClonesTests {
  /// How git puts two clones together.
  enum Way: CaseIterable {
    /// Merging with the lines that `init` writes.
    case union
    /// Merging with `postil merge` as the driver.
    case driver
    /// Replaying one clone's commits upon the other's.
    case rebase
    /// Merging with nothing of it, and keeping the marks that git leaves.
    case marks
  }

  private static let begin = """
    open talks
    tag 1 support official
    note 2 a first look
    """
  private static let here = """
    open talks
    tag 1 oppose official
    none 2
    undo
    tag 3 support expert
    split 3 "for most"
    restore 1
    open treaty
    none 1
    done --rest none
    """
  private static let there = """
    open talks
    tag 1 neutral official
    also 1 support expert
    note 2 another look
    flag 4
    join 4
    open treaty
    tag 2 support politician
    irrelevant old news
    reopen
    """

  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.write(Self.begin, to: "../begin.postil")
    try desk.write(Self.here, to: "../here.postil")
    try desk.write(Self.there, to: "../there.postil")
    #expect(try desk.postil("run", "../begin.postil").status == 0)
    #expect(try desk.postil("--annotator", "jon", "run", "../begin.postil").status == 0)
  }

  /// Lets both clones go their ways, commits each, and puts them together here, then there.
  private func meet(_ way: Way) throws -> Outcome {
    if way == .marks { try desk.remove(".gitattributes") }
    let prepare =
      way == .driver
      ? """
      printf '%s merge=postil\\n' 'annotations/**/*.history.jsonl' 'annotations/*/**/*.json' \
        'corpus/**/*.history.jsonl' >.gitattributes
      """ : "true"
    return try desk.system(
      """
      \(prepare)
      git init -q -b main && git add . && git commit -q -m begin && git clone -q . ../clone || exit 8
      for clone in . ../clone; do
        git -C $clone config merge.postil.driver "'$postil' merge %O %A %B >&2"
      done
      "$postil" run ../here.postil >&2 && "$postil" --annotator jon none 1 --article talks >&2 &&
        git add . && git commit -q -m here || exit 9
      cd ../clone && "$postil" run ../there.postil >&2 &&
        "$postil" --annotator jon tag 1 oppose official --article talks >&2 &&
        "$postil" --annotator ada tag 4 oppose official --article talks >&2 &&
        git add . && git commit -q -m there || exit 9
      git tag tip; cd ../study; git tag tip; \(Self.merge(way, "../clone")); cd ../clone
      \(Self.merge(way, "../study"))
      """)
  }

  private static func merge(_ way: Way, _ other: String) -> String {
    let fetch = "git fetch -q \(other) tip"
    switch way {
    case .union, .driver:
      return "\(fetch); git merge -q --no-edit FETCH_HEAD >&2 || exit 7"
    case .rebase: return "\(fetch); git rebase -q FETCH_HEAD >&2 || exit 7"
    case .marks:
      return "\(fetch); git merge -q --no-edit FETCH_HEAD >&2; git add . && git commit -q -m kept"
    }
  }

  /// The ids of all changes in a clone.
  private func changes(in clone: String) throws -> Set<String> {
    let outcome = try desk.system(
      "cd \(clone) && find annotations corpus -name '*.history.jsonl' -exec cat '{}' +")
    let ids = outcome.lines.compactMap { line in
      (try? JSONText.object(line))?["id"] as? String
    }
    return Set(ids)
  }

  @Test(arguments: Way.allCases) func nothingIsLostAndContradictionsAreShown(way: Way) throws {
    #expect(try meet(way).status == 0)
    let before = try changes(in: "../study")
    #expect(before.count == 28)
    #expect(try changes(in: "../clone") == before)
    let status = try desk.postil("status")
    #expect(status.output.contains("have two versions, settle with tag or review, in talks"))
    #expect(try desk.postil("show", "1", "--article", "talks").output.contains("two versions"))
    let other = try desk.postil("--annotator", "jon", "status").output
    #expect(other.contains("1 unit has two versions"))
    let check = try desk.postil("verify")
    #expect(check.status == 0, "\(check.output)")
  }

  @Test(arguments: Way.allCases) func bothClonesShowTheSame(way: Way) throws {
    #expect(try meet(way).status == 0)
    for command in ["show all --article talks", "show all --article treaty", "export jsonl"] {
      let outcome = try desk.system(
        """
        "$postil" \(command) >../one 2>/dev/null; cd ../clone
        "$postil" \(command) >../two 2>/dev/null; diff ../one ../two
        """)
      #expect(outcome == Outcome(status: 0))
    }
  }

  @Test(arguments: Way.allCases) func contradictionsAreSettledByCoding(way: Way) throws {
    #expect(try meet(way).status == 0)
    for unit in ["1", "2", "3", "4", "5", "6"] {
      _ = try desk.postil("tag", unit, "neutral", "official", "--article", "talks")
    }
    let shown = try desk.postil("show", "all", "--article", "talks").output
    #expect(!shown.contains("two versions"))
    #expect(try desk.postil("verify").status == 0)
    #expect(try desk.postil("undo", "--article", "talks").status == 0)
  }

  @Test func mergingAgainAndCrosswiseChangesNothing() throws {
    #expect(try meet(.driver).status == 0)
    let outcome = try desk.system(
      """
      cd ../study && "$postil" none 5 --article talks >&2 && git commit -q -a -m more || exit 9
      cd ../clone && "$postil" note 0 more --article talks >&2 && git commit -q -a -m more || exit 9
      git fetch -q ../study main && git tag mine && git merge -q --no-edit FETCH_HEAD >&2 || exit 7
      cd ../study && git fetch -q ../clone mine && git merge -q --no-edit FETCH_HEAD >&2 || exit 7
      git fetch -q ../clone main && git merge -q --no-edit FETCH_HEAD >&2 || exit 7
      diff -r annotations ../clone/annotations && diff -r corpus ../clone/corpus
      """)
    #expect(outcome.status == 0 && outcome.output == "")
    #expect(try changes(in: "../study") == changes(in: "../clone"))
    #expect(try desk.postil("verify").status == 0)
  }
}
