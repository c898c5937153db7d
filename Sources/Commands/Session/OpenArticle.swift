import Annotations
import Files

/// The article that a session stands in, with its cursor.
struct OpenArticle {
  /// The article.
  let article: Article
  /// The units that the codebook codes, in reading order.
  let units: [Article.Unit]
  /// The cursor: a place in `units`.
  private(set) var cursor: Int
  /// The unit coded last in this article and session.
  var lastCoded: Article.Unit?
  /// What was said in a recheck, if that was the last judgement.
  var lastRecheck: [Statement]?
  /// The file of the article's history when it was read; nil where there was none.
  let historyStatus: FileStatus?

  /// Opens an article with the cursor on its first unit; nil if there is nothing to code.
  init?(_ article: Article, codebook: Codebook, historyStatus: FileStatus? = nil) {
    self.article = article
    self.historyStatus = historyStatus
    units = article.units.filter { codebook.isCodable($0.number) }
    guard !units.isEmpty else { return nil }
    cursor = 0
  }

  /// The same article after units were split or joined, the cursor in the same place of the text.
  func mended(_ article: Article, codebook: Codebook, historyStatus: FileStatus?) -> OpenArticle? {
    let place = current.span.lowerBound
    guard var mended = OpenArticle(article, codebook: codebook, historyStatus: historyStatus) else {
      return nil
    }
    mended.cursor = mended.units.lastIndex { $0.span.lowerBound <= place } ?? 0
    mended.lastCoded = lastCoded.flatMap { coded in
      mended.units.last { $0.span.lowerBound <= coded.span.lowerBound }
    }
    return mended
  }

  /// The unit at the cursor.
  var current: Article.Unit { units[cursor] }

  /// Moves the cursor by some units, at most to either end; false if it is there already.
  mutating func move(by distance: Int) -> Bool {
    let bounded = max(-units.count, min(units.count, distance))
    let target = max(0, min(units.count - 1, cursor + bounded))
    guard target != cursor else { return false }
    cursor = target
    return true
  }

  /// Moves the cursor to a unit.
  mutating func move(to unit: Article.Unit) {
    guard let place = units.firstIndex(of: unit) else { return }
    cursor = place
  }

  /// Moves the cursor to the next unit that fits, after the cursor first, then from the start.
  mutating func moveToNext(where fits: (Article.Unit) -> Bool) -> Bool {
    let after = units.indices.dropFirst(cursor + 1).first { fits(units[$0]) }
    guard let place = after ?? units.indices.prefix(cursor + 1).first(where: { fits(units[$0]) })
    else { return false }
    cursor = place
    return true
  }

  /// The codable unit of a number.
  func unit(_ number: Article.Unit.Number) throws(Refusal) -> Article.Unit {
    guard let unit = article.unit(number) else { throw .noSuchUnit(number, article) }
    guard units[0].number <= number else { throw .headlineNotCoded }
    return unit
  }

  /// The codable units of a range, both ends included.
  func units(_ first: Article.Unit.Number, _ last: Article.Unit.Number) throws(Refusal)
    -> [Article.Unit]
  {
    let ends = (try unit(first), try unit(last))
    guard first <= last else { throw .rangeBackwards(first, last) }
    return units.filter { ends.0.number <= $0.number && $0.number <= ends.1.number }
  }
}
