import Annotations
import Corpus
import JSON

/// What a new version of an article did to its units and to everybody's codings.
struct AddedRevision {
  /// The article as it is now.
  let article: Article
  /// How many units kept their place, went elsewhere or lost it, in words.
  let words: String
  /// The units that went elsewhere or lost their place.
  let lines: [String]
  private let counts: [TextRevision.Kind: Int]

  /// Describes a new version.
  ///
  /// - Parameter revised: The article before and after.
  init(_ revised: RevisedArticle) {
    article = revised.article
    let units = counted(revised.article.units.count, "unit")
    let counts =
      revised.places.isEmpty
      ? [.kept: revised.article.units.count]
      : Dictionary(grouping: revised.places, by: \.kind).mapValues(\.count)
    self.counts = counts
    let hasOrphans = counts[.orphaned] ?? 0 > 0
    let alignment = hasOrphans ? TextAlignment(revised.old, revised.article) : nil
    lines = revised.places.compactMap { place in
      Self.line(of: place, in: revised, perhaps: alignment?.suggestions[place.unit.span])
    }
    guard !revised.places.isEmpty else {
      words = "revised: another file with the same text · \(units)"
      return
    }
    let shown = Self.kinds.map { "\($0.rawValue) \(counts[$0] ?? 0)" }.joined(separator: ", ")
    words = "revised: \(shown) · \(units)"
  }

  private static let kinds: [TextRevision.Kind] = [.kept, .moved, .orphaned]

  /// Writes how many units there are, and what became of the old ones, into an object that is open.
  func writeCounts(to writer: inout JSONWriter) {
    writer.member("units", article.units.count)
    for kind in Self.kinds { writer.member(kind.rawValue, counts[kind] ?? 0) }
  }

  /// A unit that is not where it was.
  private static func line(
    of place: TextRevision.Place, in revised: RevisedArticle, perhaps other: Article.Unit?
  ) -> String? {
    let quote = oneLine(revised.old.quote(of: place.unit))
    switch place.kind {
    case .kept: return nil
    case .orphaned:
      let words = other.map {
        "; unit \($0.number) may be it: '\(oneLine(revised.article.quote(of: $0)))'"
      }
      return "unit \(place.unit.number) has lost its place: '\(quote)'\(words ?? "")"
    case .moved:
      let unit = revised.article.units.first { $0.span == place.span }
      let target = unit.map { "is unit \($0.number) now" } ?? "was moved"
      let present = unit.map { oneLine(revised.article.quote(of: $0)) } ?? quote
      guard !present.utf8.elementsEqual(quote.utf8) else {
        return "unit \(place.unit.number) \(target): '\(quote)'"
      }
      return
        "unit \(place.unit.number) \(target), printed otherwise: '\(quote)' became '\(present)'"
    }
  }

  /// The codings of an annotator that have lost their place; their values are not told.
  ///
  /// - Parameter layer: The annotator's layer as it is read now.
  /// - Returns: The units that were coded, or nil if there are none.
  static func line(of layer: Layer) -> String? {
    guard !layer.orphans.isEmpty else { return nil }
    let numbers = layer.orphans.map { "\($0.number)" }.joined(separator: ", ")
    let units = layer.orphans.count == 1 ? "unit" : "units"
    return "codings of \(layer.id.annotator) without a place: \(units) \(numbers)"
  }
}
