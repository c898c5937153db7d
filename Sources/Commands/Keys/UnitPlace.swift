import Annotations

/// A unit of an article, by its number.
struct UnitPlace: Hashable, Comparable, Sendable {
  /// The article.
  let article: Article.ID
  /// The unit.
  let unit: Article.Unit.Number

  /// A unit of an article.
  init(_ article: Article.ID, _ unit: Article.Unit.Number) {
    self.article = article
    self.unit = unit
  }

  /// By article, then in reading order.
  static func < (left: Self, right: Self) -> Bool {
    left.article == right.article ? left.unit < right.unit : left.article < right.article
  }
}
