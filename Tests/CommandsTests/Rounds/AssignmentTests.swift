import Annotations
import Testing

@testable import Commands

/// How articles are divided.
@Suite struct AssignmentTests {
  private let annotators = ["mira", "jon", "ada"].compactMap { AnnotatorName($0) }

  /// Articles of 5 to 24 units.
  private func items(_ count: Int) -> [Assignment.Item] {
    (0..<count).compactMap { place in
      Article.ID("wire/a\(place)").map { .init(article: $0, units: 5 + place * 7 % 20) }
    }
  }

  private func assignment(_ items: [Assignment.Item], overlap: Int, seed: UInt64 = 7)
    -> Assignment
  {
    Assignment(items, among: annotators, overlap: overlap, seed: seed)
  }

  @Test func aShareGoesToEverybody() {
    #expect(assignment(items(20), overlap: 20).shared.count == 4)
  }

  @Test func overlapMeansOneArticleAtLeast() {
    #expect(assignment(items(3), overlap: 1).shared.count == 1)
  }

  @Test func withoutOverlapNothingIsShared() {
    #expect(assignment(items(9), overlap: 0).shared.isEmpty)
  }

  @Test func wholeOverlapLeavesNothingToDivide() {
    let whole = assignment(items(5), overlap: 100)
    #expect(whole.shared.count == 5)
    #expect(whole.parts.allSatisfy { $0.own.isEmpty })
  }

  @Test func everyArticleIsSomebodysAndOnlyOnce() {
    let divided = assignment(items(20), overlap: 20)
    let all = divided.shared + divided.parts.flatMap(\.own)
    #expect(all.map(\.article).sorted() == items(20).map(\.article).sorted())
  }

  @Test func everybodyHasAboutAsManyUnits() {
    let units = assignment(items(30), overlap: 10).parts.map(\.own.units)
    let longest = items(30).map(\.units).max() ?? 0
    #expect((units.max() ?? 0) - (units.min() ?? 0) <= longest)
  }

  @Test func sharedArticlesAreShortAndLong() {
    let shared = assignment(items(20), overlap: 20).shared.map(\.units).sorted()
    #expect((shared.first ?? 99) < 12 && (shared.last ?? 0) > 16)
  }

  @Test(arguments: 0..<20) func orderOfTheArticlesDoesNotMatter(seed: UInt64) {
    let forwards = assignment(items(12), overlap: 25, seed: seed)
    let backwards = Assignment(
      items(12).reversed(), among: annotators.reversed(), overlap: 25, seed: seed)
    #expect(forwards == backwards)
  }

  @Test func anotherSeedDividesOtherwise() {
    #expect(
      assignment(items(20), overlap: 20, seed: 1) != assignment(items(20), overlap: 20, seed: 2))
  }
}
