/// The statements in each category of a column.
///
/// Only categories that occur are kept: a speaker of one target costs the same whether the study has
/// ten targets or ten thousand.
struct DividedStatements {
  private let lists: [Int: [Int]]

  init(lists: [Int: [Int]]) {
    self.lists = lists
  }

  /// The categories that occur, in their order.
  var categories: [Int] { lists.keys.sorted() }

  /// The categories that occur, those with the most statements first.
  var byFrequency: [Int] {
    categories.sorted { (self[$1].count, $0) < (self[$0].count, $1) }
  }

  /// The statements in a category.
  subscript(category: Int) -> [Int] { lists[category] ?? [] }
}
