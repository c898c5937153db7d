import Foundation
import Testing

/// One article of which two clones take in different new versions, put together by git.
@Suite struct RevisedClonesTests {
  private static let sentences = [
    "Envoys meet in the harbour", "The envoy of the north backs the talks.",
    "The minister of the south calls them a trap.", "Rain fell on the quay for most of the day.",
    "The mayor of the harbour hopes for a treaty.", "A fisherman who watched the boats doubts it.",
  ]
  /// With a sentence more at the beginning.
  private static let ours = text(sentences.prefix(1) + ["Flags are up."] + sentences.dropFirst())
  /// With another sentence at the end.
  private static let theirs = text(sentences.dropLast() + ["Nobody else was asked by this paper."])
  /// With both.
  private static let both = text(
    sentences.prefix(1) + ["Flags are up."] + sentences.dropFirst().dropLast()
      + ["Nobody else was asked by this paper."])

  private static func text(_ sentences: some Sequence<String>) -> String {
    sentences.map { $0 + "\n" }.joined(separator: "\n")
  }

  let desk: Desk

  /// A workspace and a clone, each with its version, coded there, and git's conflict in the workspace.
  init() throws {
    desk = try Desk()
    for (name, text) in [("ours", Self.ours), ("theirs", Self.theirs), ("both", Self.both)] {
      try desk.write(text, to: "../\(name)/talks.txt")
    }
    let coded = "open talks\ntag 1 support official\ntag 2 oppose official\nnone 5\n"
    #expect(try desk.postil("run", input: coded).status == 0)
    #expect(try desk.postil("--annotator", "jon", "none", "4", "--article", "talks").status == 0)
    let outcome = try desk.system(
      """
      git init -q -b main && git add . && git commit -q -m begin && git clone -q . ../clone || exit 9
      "$postil" add ../ours/talks.txt --revise >&2 || exit 8
      "$postil" tag 1 support citizen --article talks >&2 && git add . && git commit -q -m here &&
        git tag here || exit 8
      cd ../clone && "$postil" add ../theirs/talks.txt --revise >&2 || exit 7
      "$postil" tag 5 neutral media --article talks >&2 && git add . && git commit -q -m there &&
        git tag there || exit 7
      cd ../study && ! git pull -q --no-rebase --no-edit ../clone main && git status --short
      """)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("UU corpus/talks.json"))
  }

  /// The coded sentences of an annotator with what is said of them.
  private func codings(_ annotator: String = "mira") throws -> [String] {
    let shown = try desk.postil(
      "--annotator", annotator, "--json", "show", "all", "--article", "talks")
    let article = try JSONText.object(shown.output)
    let text = Array(try #require(article["text"] as? String).unicodeScalars)
    let units = try #require(article["units"] as? [[String: Any]])
    return units.compactMap { unit -> String? in
      guard let coding = unit["coding"] as? [String: Any],
        let (start, end) = (unit["start"] as? Int).flatMap({ start in
          (unit["end"] as? Int).map { (start, $0) }
        })
      else { return nil }
      let statements = coding["statements"] as? [[String: Any]]
      var words = String.UnicodeScalarView()
      words.append(contentsOf: text[start..<end])
      return "\(String(words).prefix(9)) \(statements?.first?["stance"] ?? "none")"
    }
  }

  @Test func messageNamesTheWayOut() throws {
    let outcome = try desk.postil("show", "--article", "talks")
    #expect(
      outcome
        == .refused(
          "corpus/talks.json: the article was revised in two clones, and git left both versions in "
            + "its record; bring back the one that is to count (git checkout HEAD -- corpus/talks.txt "
            + "or git checkout MERGE_HEAD -- corpus/talks.txt), then: "
            + "postil add corpus/talks.txt --revise"))
    let check = try desk.postil("verify")
    #expect(check.status == 1)
    #expect(check.output.contains("damage: merged-record"))
  }

  @Test func repairLeavesTheChoiceToPeople() throws {
    #expect(try desk.postil("verify", "--repair").status == 1)
    #expect(try desk.read("corpus/talks.json").contains("<<<<<<<"))
  }

  @Test(arguments: ["HEAD", "MERGE_HEAD"]) func wayOutWorks(_ side: String) throws {
    let outcome = try desk.system(
      """
      git checkout -q \(side) -- corpus/talks.txt && "$postil" add corpus/talks.txt --revise &&
        git add corpus && git commit -q -m settled
      """)
    #expect(outcome.status == 0)
    let common = ["The envoy support", "The minis oppose"]
    let placed = try codings()
    #expect(Array(placed.filter { common.contains($0) }) == common)
    #expect(placed.contains("Flags are support") == (side == "HEAD"))
    #expect(placed.contains("Nobody el neutral") == (side == "MERGE_HEAD"))
    #expect(placed.contains("A fisherm none") == (side == "HEAD"))
    #expect(try codings("jon") == ["The mayor none"])
    let check = try desk.postil("verify")
    #expect(check.status == 0, "\(check.output)")
    #expect(try desk.read("corpus/talks.txt") == (side == "HEAD" ? Self.ours : Self.theirs))
  }

  @Test func thirdVersionTakesTheCodingsOfBoth() throws {
    #expect(try desk.postil("add", "../both/talks.txt", "--revise").status == 0)
    #expect(
      try codings() == [
        "Flags are support", "The envoy support", "The minis oppose", "Nobody el neutral",
      ])
    #expect(try desk.postil("verify").status == 0)
    #expect(try desk.postil("tag", "6", "support", "media", "--article", "talks").status == 0)
    #expect(try desk.postil("verify").status == 0)
  }

  @Test func codingsOfTheOtherVersionAreFoundAfterGitTookOne() throws {
    let taken = try desk.system(
      """
      git checkout -q --theirs corpus/talks.json && git checkout -q MERGE_HEAD -- corpus/talks.txt &&
        git add corpus && git commit -q -m theirs && "$postil" show --article talks
      """)
    #expect(taken.errors.contains("where two clones revised it, take both versions in"))
    #expect(try desk.postil("add", "../ours/talks.txt", "--revise").status == 0)
    #expect(try desk.postil("add", "../theirs/talks.txt", "--revise").status == 0)
    #expect(
      try codings() == ["The envoy support", "The minis oppose", "Nobody el neutral"])
    #expect(try desk.postil("verify").status == 0)
  }

  @Test func clonesThatSettledItDifferentlySettleItTogether() throws {
    let outcome = try desk.system(
      """
      git checkout -q HEAD -- corpus/talks.txt && "$postil" add corpus/talks.txt --revise >&2 &&
        git add . && git commit -q -m ours || exit 9
      cd ../clone && ! git pull -q --no-rebase --no-edit ../study here >&2 || exit 8
      git checkout -q HEAD -- corpus/talks.txt && "$postil" add corpus/talks.txt --revise >&2 &&
        git add . && git commit -q -m theirs || exit 7
      cd ../study && ! git pull -q --no-rebase --no-edit ../clone main >&2 || exit 6
      "$postil" add ../both/talks.txt --revise >&2
      """)
    #expect(outcome.status == 0)
    #expect(
      try codings() == [
        "Flags are support", "The envoy support", "The minis oppose", "Nobody el neutral",
      ])
    #expect(try desk.postil("verify").status == 0)
  }
}
