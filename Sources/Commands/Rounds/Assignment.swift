import Agreement
import Annotations

/// Who codes what: some articles for everybody, the rest divided evenly.
struct Assignment: Sendable, Equatable {
  /// An article with the number of its units.
  struct Item: Sendable, Equatable {
    /// The article.
    var article: Article.ID
    /// How many units are to be coded.
    var units: Int
  }

  /// What one annotator codes.
  struct Part: Sendable, Equatable {
    /// The annotator.
    var annotator: AnnotatorName
    /// The articles of this annotator alone, by id.
    var own: [Item] = []
  }

  /// What everybody codes, by id.
  let shared: [Item]
  /// What each codes alone, in the order of the annotators' names.
  let parts: [Part]

  /// Divides articles; the outcome depends on nothing but what is given, in whatever order.
  ///
  /// The shared articles are drawn from the whole range of lengths: the articles are put in order by
  /// their units and cut into as many stretches as are drawn, one from each. The others go, longest
  /// first, each to the annotator who has the fewest units so far.
  ///
  /// - Parameters:
  ///   - items: The articles.
  ///   - annotators: Who codes; at least one.
  ///   - overlap: The percentage of the articles that everybody codes; if above 0, at least one.
  ///   - seed: Where the draws start.
  init(_ items: [Item], among annotators: [AnnotatorName], overlap: Int, seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let drawn = generator.shuffled(items.sorted { $0.article < $1.article })
    let byLength = drawn.enumerated().sorted {
      ($1.element.units, $0.offset) < ($0.element.units, $1.offset)
    }.map(\.element)
    let places = Self.drawnPlaces(overlap, of: byLength.count, &generator)
    shared = places.map { byLength[$0] }.sorted { $0.article < $1.article }
    let rest = byLength.indices.filter { !places.contains($0) }.map { byLength[$0] }
    let order = generator.shuffled(annotators.sorted())
    parts = Self.divided(rest, among: order).sorted { $0.annotator < $1.annotator }
  }

  /// One place from each of several stretches that are as even as can be.
  private static func drawnPlaces(
    _ percent: Int, of count: Int, _ generator: inout SplitMix64
  ) -> Set<Int> {
    guard percent > 0, count > 0 else { return [] }
    let wanted = min(count, max(1, (count * percent + 50) / 100))
    return Set(
      (0..<wanted).map { stretch in
        let first = stretch * count / wanted
        let end = (stretch + 1) * count / wanted
        return first + generator.next(below: end - first)
      })
  }

  private static func divided(_ items: [Item], among annotators: [AnnotatorName]) -> [Part] {
    var parts = annotators.map { (part: Part(annotator: $0), units: 0) }
    for item in items {
      let least = parts.indices.min {
        (parts[$0].units, parts[$0].part.own.count, $0)
          < (parts[$1].units, parts[$1].part.own.count, $1)
      }
      guard let least else { break }
      parts[least].part.own.append(item)
      parts[least].units += item.units
    }
    return parts.map { entry in
      var part = entry.part
      part.own.sort { $0.article < $1.article }
      return part
    }
  }

  /// Everything that somebody codes.
  ///
  /// - Parameter part: What they code alone.
  /// - Returns: That and what everybody codes.
  func items(of part: Part) -> [Item] { shared + part.own }

  /// The articles of each annotator, as a round holds them.
  var articles: [AnnotatorName: Set<Article.ID>] {
    Dictionary(
      parts.map { ($0.annotator, Set(items(of: $0).map(\.article))) },
      uniquingKeysWith: { $0.union($1) })
  }
}

extension [Assignment.Item] {
  /// The units of all.
  var units: Int { reduce(0) { $0 + $1.units } }
}
