import Annotations
import Testing

@testable import Storage

/// Two clones of a workspace that diverged, merged by git itself.
@Suite struct GitMergeTests {
  let ours: GitWorkspace
  let theirs: GitWorkspace

  init() throws {
    ours = try GitWorkspace()
    try ours.record("root:1", 1, .stance("support"))
    try ours.commit()
    theirs = try GitWorkspace(cloning: ours)
  }

  @Test func changesOfDifferentUnitsBothStand() throws {
    try ours.record("a:1", 2, .stance("support"))
    try theirs.record("b:1", 3, .stance("oppose"))
    try merge()
    let layer = try #require(try ours.scratch.reading()).layer
    #expect(layer.units.map(\.number.value) == [1, 2, 3])
    #expect(layer.units.flatMap(\.otherVersions).isEmpty)
  }

  @Test func contradictingChangesAreTwoVersions() throws {
    try ours.record("a:1", 1, .noStatement)
    try theirs.record("b:1", 1, .stance("oppose"))
    try merge()
    let unit = try #require(try ours.scratch.reading()?.layer.units.first)
    #expect(unit.coding == .stance("oppose"))
    #expect(unit.otherVersions == [.noStatement])
  }

  @Test func bothClonesComeToTheSame() throws {
    try ours.record("a:1", 1, .noStatement)
    try ours.record("a:2", 2, .noStatement)
    try theirs.record("b:1", 1, .stance("oppose"))
    try merge()
    #expect(try ours.scratch.text() != theirs.scratch.text())
    #expect(try ours.scratch.replayed() == theirs.scratch.replayed())
  }

  @Test func garbledLayerFileIsMadeAnewFromTheHistory() throws {
    try ours.record("a:1", 2, .noStatement)
    try theirs.record("b:1", 3, .noStatement)
    try merge()
    try ours.record("a:2", 1, nil)
    let reading = try #require(try ours.scratch.reading())
    #expect(reading.notes.isEmpty)
    #expect(reading.layer.units.map(\.number.value) == [2, 3])
  }

  @Test func mergedHistoryIsBuiltUpon() throws {
    try ours.record("a:1", 1, .noStatement)
    try theirs.record("b:1", 1, .stance("oppose"))
    try merge()
    try ours.record("a:2", 1, .stance("neutral"))
    let unit = try #require(try ours.scratch.reading()?.layer.units.first)
    #expect(unit.coding == .stance("neutral"))
    #expect(unit.otherVersions.isEmpty)
    #expect(unit.revision == 3)
  }

  @Test func onlyHistoriesAndLayersAreMergedByLine() throws {
    #expect(try ours.mergeDriver(of: "annotations/mira/wire/calls.history.jsonl") == "union")
    #expect(try ours.mergeDriver(of: "annotations/mira/calls.json") == "union")
    #expect(try ours.mergeDriver(of: "corpus/wire/calls.history.jsonl") == "union")
    #expect(try ours.mergeDriver(of: "annotations/rounds.json") == "unspecified")
    #expect(try ours.mergeDriver(of: "annotations/codebook.yaml") == "unspecified")
    #expect(try ours.mergeDriver(of: "corpus/wire/calls.json") == "unspecified")
  }

  /// Commits in both clones and merges each into the other.
  private func merge() throws {
    try ours.commit()
    try theirs.commit()
    try ours.fetch(theirs)
    try theirs.fetch(ours)
    try ours.merge()
    try theirs.merge()
  }
}
