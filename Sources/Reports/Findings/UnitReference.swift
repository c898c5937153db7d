public import Annotations

/// A unit of an article, as figures point to what they count.
public struct UnitReference: Sendable, Hashable, Comparable {
  /// The article's place in ``Findings/articles``, from 0.
  public let article: Int
  /// The unit.
  public let unit: Article.Unit.Number

  /// A unit of an article.
  ///
  /// - Parameters:
  ///   - article: The article's place in ``Findings/articles``, from 0.
  ///   - unit: The unit.
  public init(article: Int, unit: Article.Unit.Number) {
    self.article = article
    self.unit = unit
  }

  /// In the order of the articles, then in reading order.
  public static func < (left: Self, right: Self) -> Bool {
    left.article == right.article ? left.unit < right.unit : left.article < right.article
  }
}
