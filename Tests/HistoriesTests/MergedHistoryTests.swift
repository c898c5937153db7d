import Files
import Histories
import Testing

/// Copies of a history that diverged, put together as sets of lines.
@Suite struct MergedHistoryTests {
  /// How many histories are generated for each law.
  private static let cases = 1500

  private func merged(_ copies: [UInt8]...) -> [UInt8] {
    var history = MergedHistory()
    for copy in copies { history.add(copy) }
    return history.bytes
  }

  private func condition(_ copies: [UInt8]...) -> (damage: [HistoryDamage], isTorn: Bool) {
    var history = MergedHistory()
    for copy in copies { history.add(copy) }
    return history.condition
  }

  @Test func whichCopyComesFirstDoesNotMatter() throws {
    for seed in 0..<Self.cases {
      var clones = DivergingCopies(seed: seed)
      let (left, right) = (clones.copy(), clones.copy())
      try #require(merged(left, right) == merged(right, left), "seed \(seed)")
    }
  }

  @Test func whichTwoOfThreeCopiesAreMergedFirstDoesNotMatter() throws {
    for seed in 0..<Self.cases {
      var clones = DivergingCopies(seed: seed)
      let (first, second, third) = (clones.copy(), clones.copy(), clones.copy())
      let left = merged(merged(first, second), third)
      try #require(left == merged(first, merged(second, third)), "seed \(seed)")
      try #require(left == merged(first, second, third), "seed \(seed)")
    }
  }

  @Test func mergingAgainChangesNothing() throws {
    for seed in 0..<Self.cases {
      var clones = DivergingCopies(seed: seed)
      let (left, right) = (clones.copy(), clones.copy())
      let both = merged(left, right)
      try #require(merged(both) == both, "seed \(seed)")
      try #require(merged(both, left) == both, "seed \(seed)")
      try #require(merged(right, both) == both, "seed \(seed)")
    }
  }

  @Test func everyLineOfEitherCopyIsThereOnce() throws {
    for seed in 0..<Self.cases {
      var clones = DivergingCopies(seed: seed)
      let (left, right) = (clones.copy(), clones.copy())
      let lines = merged(left, right).split(separator: 10)
      let given = Set((left + [10] + right).split(separator: 10).map { Array($0) })
      try #require(lines.count == Set(lines).count, "seed \(seed)")
      try #require(
        Set(lines.map { Array($0) }) == given.filter { !SealedLine.isConflictMarker($0[...]) },
        "seed \(seed)")
    }
  }

  @Test func soundCopiesGiveASoundHistoryWithParentsFirst() throws {
    for seed in 0..<Self.cases {
      var clones = DivergingCopies(seed: seed)
      clones.isClean = true
      let (left, right) = (clones.copy(), clones.copy())
      let found = condition(left, right)
      try #require(found.damage.isEmpty && !found.isTorn, "seed \(seed)")
      try #require(clones.areParentsFirst(in: merged(left, right)), "seed \(seed)")
    }
  }

  @Test func linesOfWhatBothHaveGoneOnFromAreKept() {
    let base = DivergingCopies.line("a:1")
    var history = MergedHistory()
    history.add([])
    history.add(base.bytes + [10] + Array("<html>\n".utf8), keepsRest: false)
    #expect(history.bytes == base.bytes + [10])
    #expect(history.subject == "mira/ferry" && history.changeCount == 1)
  }

  @Test func marksOfAMergeAreNoLines() {
    let (left, right) = (DivergingCopies.line("a:1").bytes, DivergingCopies.line("b:1").bytes)
    let conflict = [Array("<<<<<<< HEAD".utf8), left, Array("=======".utf8), right]
    let copy = Array((conflict + [Array(">>>>>>> theirs".utf8)]).joined(separator: [10]))
    #expect(merged(copy, left) == left + [10] + right + [10])
    #expect(condition(copy, left).damage.isEmpty)
  }

  @Test func twoLinesOfOneNameAreBothKeptAndDamage() {
    let one = DivergingCopies.line("a:1").bytes
    let other = DivergingCopies.line("a:1", saying: "else").bytes
    #expect(merged(one, other).split(separator: 10).count == 2)
    #expect(condition(other, one).damage == [.contradictory(line: 2, id: "a:1")])
  }

  @Test func alteredLineIsKeptBehindTheOthers() {
    let good = DivergingCopies.line("b:1").bytes
    var altered = DivergingCopies.line("a:1").bytes
    altered[8] = UInt8(ascii: "x")
    #expect(merged(altered, good) == good + [10] + altered + [10])
    #expect(condition(altered, good).damage == [.wrongSum(line: 2)])
  }

  @Test func tornEndIsKeptBehindTheOthersAndIsNoDamage() {
    let good = DivergingCopies.line("b:1").bytes
    let torn = Array(DivergingCopies.line("a:1").bytes.dropLast(9))
    #expect(merged(torn, good) == good + [10] + torn + [10])
    #expect(condition(torn, good).damage.isEmpty && condition(torn, good).isTorn)
  }

  @Test func lastLineWithoutItsEndCountsIfItIsWhole() {
    let line = DivergingCopies.line("a:1").bytes
    #expect(merged(line) == line + [10])
  }

  @Test func commandThatWasNeverFinishedStaysUnfinished() {
    let begun = DivergingCopies.line("a:1", batch: (1, 2)).bytes
    let good = DivergingCopies.line("b:1").bytes
    #expect(merged(begun, good) == good + [10] + begun + [10])
    #expect(condition(begun, good).isTorn)
  }

  @Test func commandThatTheOtherCopyHasWholeIsWhole() {
    let first = DivergingCopies.line("a:1", batch: (1, 2))
    let second = DivergingCopies.line("a:2", upon: [first], batch: (2, 2))
    #expect(!condition(first.bytes, first.bytes + [10] + second.bytes).isTorn)
  }

  @Test func changeWithoutItsParentIsNamed() {
    let parent = DivergingCopies.line("a:1")
    let child = DivergingCopies.line("a:2", upon: [parent]).bytes
    #expect(condition(child, []).damage == [.missingParent(line: 1, id: "a:1")])
  }
}
